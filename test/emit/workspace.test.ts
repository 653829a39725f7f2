import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Settings } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import { compilerBin } from '../support/packed.ts'
import { code, model, set, settings } from './model.ts'

const run = promisify(execFile)
const tsc = compilerBin('typescript-7')
const example = model([set([code(0, 'Ok'), code(8, 'LoginFailed')])])

const program = `import { ApiCode, isApiCode } from '@acme/api-codes'
import { apiCode8 } from '@acme/api-codes/api-code/messages/en'

const code: unknown = 8
console.log(isApiCode(code) && code === ApiCode.LoginFailed ? apiCode8 : 'unknown')
`

/** A monorepo with the output as one package, and a program in another. */
async function monorepo(root: string, more: Partial<Settings>): Promise<void> {
  const style = more.output === 'js' ? 'enum' : 'const'
  const given = settings({ ...more, package: { name: '@acme/api-codes' }, enumStyle: style })
  const options = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  }
  const app = { name: 'app', version: '1.0.0', type: 'module', dependencies: { '@acme/api-codes': '*' } }
  const files = [
    ...(await emit(example, given)).value.map(({ path, text }) => ({ path: `packages/codes/${path}`, text })),
    { path: 'package.json', text: '{ "name": "root", "private": true, "workspaces": ["packages/*"] }' },
    { path: 'packages/app/package.json', text: JSON.stringify(app) },
    { path: 'packages/app/tsconfig.json', text: JSON.stringify({ compilerOptions: options, files: ['main.ts'] }) },
    { path: 'packages/app/main.ts', text: program },
    { path: 'packages/app/main.mjs', text: program.replace(': unknown', '') },
  ]
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  await run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root })
  await run(process.execPath, [tsc, '-p', 'packages/app'], { cwd: root })
}

describe('a monorepo', () => {
  let root = ''

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'doc-codes-workspace-'))
  })

  afterAll(() => rm(root, { recursive: true }))

  test('imports the .js output by its name', async () => {
    const folder = join(root, 'javascript')
    await monorepo(folder, { output: 'js' })
    const { stdout } = await run(process.execPath, ['packages/app/main.mjs'], { cwd: folder })
    expect(stdout).toBe('About LoginFailed.\n')
  })

  test('compiles against the .ts output, and runs it where Node strips types', async () => {
    const folder = join(root, 'typescript')
    await monorepo(folder, { importExtension: '.ts' })
    if (!('typescript' in process.features) || process.features.typescript === false) return
    const { stdout } = await run(process.execPath, ['packages/app/main.ts'], { cwd: folder })
    expect(stdout).toBe('About LoginFailed.\n')
  })
})
