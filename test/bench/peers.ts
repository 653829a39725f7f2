import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Program } from './measure.ts'
import { write } from './projects.ts'
import { seedModel } from './seed.ts'

const folder = fileURLToPath(new URL('../../coverage/bench/peers/', import.meta.url))
const spec = 'spec.json'

/**
 * The generators of TypeScript from OpenAPI that people use, on the codes of our own docs: an enum with names and descriptions,
 * which OpenAPI has no more of. What they need is installed from the npm registry by a package.json of its own.
 *
 * @returns Their programs by name.
 */
export async function peers(): Promise<Readonly<Record<string, Program>>> {
  install()
  write(folder, spec, await openApi())
  write(
    folder,
    'openapi-ts.config.mjs',
    `export default { input: '${spec}', output: 'hey-api', plugins: [{ name: '@hey-api/typescript', enums: 'typescript' }] }\n`,
  )
  const bin = (path: string): string => join(folder, 'node_modules', path)
  return {
    'openapi-typescript': {
      words: [bin('openapi-typescript/bin/cli.js'), spec, '--enum', '-o', 'openapi-typescript.ts'],
      cwd: folder,
    },
    // Its command starts a process of its own, which would not be measured.
    'hey-api': { words: [bin('@hey-api/openapi-ts/dist/run.mjs')], cwd: folder },
  }
}

function install(): void {
  cpSync(fileURLToPath(new URL('peers/package.json', import.meta.url)), join(folder, 'package.json'))
  if (existsSync(join(folder, 'node_modules'))) return
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the peers cannot be installed:\n${stderr}`)
}

async function openApi(): Promise<object> {
  const [set] = (await seedModel()).sets
  const codes = set?.codes ?? []
  const schema = {
    type: 'integer',
    enum: codes.map(({ value }) => value),
    'x-enum-varnames': codes.map(({ name }) => name),
    'x-enum-descriptions': codes.map(({ locales }) => locales.kk?.text ?? ''),
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Codes', version: '1' },
    paths: {},
    components: { schemas: { ApiCode: schema } },
  }
}
