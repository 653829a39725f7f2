import type { Settings } from '../config/settings.ts'
import { jsonText } from './json-text.ts'
import type { OutputFile } from './output-file.ts'

/**
 * `package.json`, which makes the output a package of its own: other packages of a monorepo import it by name.
 *
 * @param written - The modules of the output, and what stands beside them.
 * @param settings - The package's name, and whether the modules are `.ts`, or `.js` with declarations.
 * @returns The file, none where the config gives no name. The package needs no other.
 */
export function packageJson(
  written: readonly OutputFile[],
  { package: named, output }: Settings,
): readonly OutputFile[] {
  if (named === null) return []
  const target = (path: string): unknown =>
    output === 'ts' ? `./${path}.ts` : { types: `./${path}.d.ts`, default: `./${path}.js` }
  const paths = written.flatMap(({ path }) => /^(.*)(?<!\.d)\.[jt]s$/.exec(path)?.[1] ?? [])
  const entries = paths.map((path) => [subpath(path), target(path)] as const)
  const manifest = {
    name: named.name,
    version: '0.0.0',
    description: 'Codes of the API, written by doc-codes from the documentation.',
    type: 'module',
    sideEffects: false,
    exports: Object.fromEntries([
      ...entries,
      ['./catalogs/*', './catalogs/*'],
      ['./model.json', './model.json'],
      ['./package.json', './package.json'],
    ]),
  }
  return [{ path: 'package.json', text: jsonText(manifest, 2) }]
}

function subpath(path: string): string {
  const folder = path.replace(/(?:^|\/)index$/, '')
  return folder === '' ? '.' : `./${folder}`
}
