import type { OutputFile } from './output-file.ts'

/**
 * `package.json`, which makes the output a package of its own: other packages of a monorepo import it by name.
 *
 * @param name - The package's name.
 * @param modules - The paths of the modules, without their endings.
 * @param output - Whether the modules are `.ts`, or `.js` with declarations.
 * @returns The file. The package needs no other.
 */
export function packageJson(name: string, modules: readonly string[], output: 'ts' | 'js'): OutputFile {
  const target = (path: string): unknown =>
    output === 'ts' ? `./${path}.ts` : { types: `./${path}.d.ts`, default: `./${path}.js` }
  const entries = modules.map((path) => [subpath(path), target(path)] as const)
  const manifest = {
    name,
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
  return { path: 'package.json', text: `${JSON.stringify(manifest, null, 2)}\n` }
}

function subpath(path: string): string {
  const folder = path.replace(/(?:^|\/)index$/, '')
  return folder === '' ? '.' : `./${folder}`
}
