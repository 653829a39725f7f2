import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readSteps } from '../guide/read-steps.ts'
import { goToDefinition, languageServers } from '../support/go-to-definition.ts'
import { compilerBin, compilers, installPacked, versionOf, type Consumer } from '../support/packed.ts'
import { projectFile, projectRoot } from '../support/seed.ts'

const program = `
import { ApiCode, apiCodeMessage, isApiCode } from 'doc-codes/generated'

const code: unknown = JSON.parse('8')
if (!isApiCode(code)) throw new Error('8 is a code')
const narrowed: ApiCode = code
console.log(apiCodeMessage(narrowed, 'kk').split('.')[0])
console.log(narrowed === ApiCode.LoginFailed)
`

const config = `
import { defineConfig, type Config, type Diagnostic, type RunReport } from 'doc-codes'

export type Problem = RunReport['diagnostics'][number] & Diagnostic
const config: Config = defineConfig({ docs: 'docs/{locale}/*.md', catalogs: ['ts', 'icu'] })
export default config
`

const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    isolatedModules: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    // TypeScript's own declarations are not ours to check.
    skipDefaultLibCheck: true,
    types: [],
    lib: ['es2022', 'dom'],
    outDir: 'out',
    rootDir: '.',
  },
  files: ['program.ts', 'config.ts'],
})

describe('the packed package', () => {
  let consumer: Consumer

  beforeAll(async () => {
    consumer = await installPacked()
    await consumer.write('program.ts', program)
    await consumer.write('config.ts', config)
    await consumer.write('tsconfig.json', tsconfig)
  })
  afterAll(() => consumer.dispose())

  it('holds the program, the generated code and the documents, and nothing that a user does not need', () => {
    const tops = new Set(consumer.packed.map((file) => file.split('/')[0]))
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs-input',
      'guide',
      'package.json',
      'schema',
    ])
    expect(consumer.packed).toContain('docs-input/kk/api-codes.md')
    expect(consumer.packed).toContain('dist/THIRD-PARTY.md')
    expect(consumer.packed.filter((file) => /test|fixture/.test(file))).toEqual([])
  })

  it('is at most 40 MB in at most 110 packages, with all that it needs', async () => {
    const [bytes] = (await consumer.run('du', ['--summarize', '--bytes', 'node_modules'])).split('\t')
    const listed = await consumer.run('npm', ['ls', '--all', '--parseable'])
    expect(Number(bytes)).toBeLessThanOrEqual(40e6)
    expect(listed.trim().split('\n').length - 1).toBeLessThanOrEqual(110)
  })

  it.each(compilers)('compiles in a strict project under %s, and runs', async (compiler) => {
    await rm(join(consumer.root, 'out'), { recursive: true, force: true })
    expect(await versionOf(compiler)).toMatch(/^\d+\.\d+\.\d+/)
    await consumer.run(process.execPath, [compilerBin(compiler), '-p', '.'])
    expect(await consumer.run(process.execPath, ['out/program.js'])).toBe('Жүйеге кіру қатесі\ntrue\n')
  })

  it('is required by a CommonJS program', async () => {
    await consumer.write(
      'program.cjs',
      `const { ApiCode, isApiCode, apiCodeName } = require('doc-codes/generated')
       console.log(isApiCode(ApiCode.Ok), isApiCode('0'), apiCodeName(ApiCode.BackgroundWait))`,
    )
    expect(await consumer.run(process.execPath, ['program.cjs'])).toBe('true false BackgroundWait\n')
  })

  it('gives the codes without the generator and without any dependency', async () => {
    const { root } = consumer
    const only = ['package.json', 'dist/generated']
    await consumer.run('sh', ['-c', `mkdir -p bare/node_modules/doc-codes/dist`])
    for (const file of only)
      await consumer.run('cp', ['-r', `node_modules/doc-codes/${file}`, `bare/node_modules/doc-codes/${file}`])
    await consumer.run('cp', ['program.cjs', 'bare/program.cjs'])
    await rename(join(root, 'node_modules'), join(root, 'hidden'))
    const printed = await consumer.run(process.execPath, ['bare/program.cjs'])
    await rename(join(root, 'hidden'), join(root, 'node_modules'))
    expect(printed).toBe('true false BackgroundWait\n')
  })

  it.each(languageServers)('leads “go to definition” to the row of the table in %s', async (server) => {
    const [found] = await goToDefinition(server, join(consumer.root, 'program.ts'), ['ApiCode.LoginFailed'])
    const row = projectFile('docs-input/kk/api-codes.md')
      .split('\n')
      .findIndex((line) => line.includes('"apiCode-8"'))
    expect(found).toMatchObject({
      file: join(consumer.root, 'node_modules/doc-codes/docs-input/kk/api-codes.md'),
      line: row + 1,
    })
  })

  it('is used as its README says, from install to a green check', async () => {
    const readme = await readFile(join(consumer.root, 'node_modules/doc-codes/README.md'), 'utf8')
    const [section = ''] = /## From a table to an import[^]*?(?=\n## )/.exec(readme) ?? []
    const steps = readSteps(section)
    expect(steps.filter(({ kind }) => kind === 'run').length).toBeGreaterThan(4)
    for (const step of steps)
      if (step.kind === 'write') await consumer.write(step.file, step.text)
      else if (step.kind === 'compile') await consumer.write('readme.ts', step.text)
      else if (step.kind === 'run' && step.words[0] === 'npx') {
        const [command = '', ...words] = step.words
        expect(await consumer.run(command, words)).toContain(step.printed.join('\n'))
      }
    await consumer.write('tsconfig.json', tsconfig.replace('"program.ts","config.ts"', '"readme.ts"'))
    await consumer.run(process.execPath, [compilerBin('typescript-7'), '-p', '.'])
    expect(await consumer.run(process.execPath, ['out/readme.js'])).toBe('Not enough money. Ask for another card.\n')
  })

  it('leads with its README to what is in it, and to pictures that npm can show', async () => {
    const readme = await readFile(join(consumer.root, 'node_modules/doc-codes/README.md'), 'utf8')
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)|^\[[^\]]+\]: (?!https?:)([^#\s]+)/gm)]
    const paths = links.map(([, inline, defined]) => inline ?? defined ?? '')
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => !consumer.packed.includes(path))).toEqual([])
    expect(readme).not.toMatch(/!\[[^\]]*\]\((?!https:)|<img|<span/)
  })

  it('has nothing that publint finds', async () => {
    const bin = join(projectRoot, 'node_modules/.bin/publint')
    expect(await consumer.run(bin, ['run', consumer.tarball, '--strict'])).toContain('All good!')
  })

  it('has nothing that attw finds', async () => {
    const bin = join(projectRoot, 'node_modules/.bin/attw')
    const report = await consumer.run(bin, [consumer.tarball, '--profile', 'esm-only', '--no-emoji'])
    expect(report.match(/node16 \(from ESM\): OK/g)).toHaveLength(10)
  })
})
