import { createContext, runInContext, type Context } from 'node:vm'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

/** What a page and a worker have alike, of all that the core may lean on. */
const browser = { TextDecoder, TextEncoder, URL, console, setTimeout, clearTimeout, structuredClone, performance }

const program = `
import * as core from './dist/core.js'
globalThis.core = core
`

/** Bundles a program as a bundler for browsers does. */
async function bundle(
  conditions: readonly string[],
  contents: string,
  format: 'iife' | 'esm',
): Promise<readonly Uint8Array[]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    splitting: format === 'esm',
    write: false,
    outdir: 'out',
    platform: 'browser',
    conditions: [...conditions],
    format,
    minify: true,
    logLevel: 'error',
  })
  return outputFiles.map(({ contents: bytes }) => bytes)
}

const table = '| Code | Meaning |\n|---|---|\n| 1 | Kiln too cold. |\n| 2 | Kiln too hot. |\n'
const task = `(async () => {
  const { resolveSettings, readTables, compile, build, rules, formatDiagnostic, toVFileMessage } = core
  const settings = resolveSettings({ docs: 'kiln.md', locales: { source: 'en' } })
  const document = { file: 'kiln.md', path: 'kiln.md', locale: 'en', text: ${JSON.stringify(table)} }
  const input = { documents: [document], registry: '', settings }
  const broken = compile({ ...input, documents: [{ ...document, text: ${JSON.stringify(table.replace('|---|---|', '|---|'))} }] })
  const message = toVFileMessage(broken.diagnostics[0])
  const output = await build(input, {
    emitters: [(model) => [{ path: 'names.txt', text: model.sets[0].codes.map(({ name }) => name).join('\\n') + '\\n' }]],
    formats: [({ catalogs }) => [{ path: 'catalogs/count.txt', text: catalogs.length + '\\n' }]],
  })
  return JSON.stringify({
    rows: readTables(document, settings).value[0].rows.length,
    names: compile(input).model.sets[0].codes.map(({ name }) => name),
    broken: [broken.model, formatDiagnostic(broken.diagnostics[0], { color: false })],
    message: [message.reason, message.fatal, message.ruleId, message.line],
    rules: rules.length > 100,
    files: output.files.map(({ path }) => path),
    diagnostics: output.diagnostics.map(({ message }) => message),
    names2: output.files.find(({ path }) => path === 'names.txt').text,
  })
})()`

describe.each([
  ['browser', ['browser', 'module']],
  ['worker', ['worker', 'module']],
])('for %s', (name, conditions) => {
  let context: Context

  beforeAll(async () => {
    const [main] = await bundle(conditions, program, 'iife')
    context = createContext({ ...browser })
    runInContext(`globalThis.self = globalThis; ${new TextDecoder().decode(main)}`, context)
  }, 60_000)

  it('reads, compiles, builds and reports with nothing but what a page has', async () => {
    const result: unknown = JSON.parse(String(await runInContext(task, context)))
    expect(result).toMatchObject({
      rows: 2,
      names: ['KilnTooCold', 'KilnTooHot'],
      broken: [null, expect.stringMatching(/^kiln\.md:2:1 {2}error: .+broken-delimiter-row$/)],
      message: [expect.stringContaining('row of dashes'), true, 'broken-delimiter-row', 2],
      rules: true,
      diagnostics: [],
      files: expect.arrayContaining(['kiln/codes.ts', 'model.json', 'names.txt', 'catalogs/count.txt']),
      names2: 'KilnTooCold\nKilnTooHot\n',
    })
  }, 60_000)

  it('has a size that is printed', async () => {
    const reading = `export { readTables, resolveSettings } from './dist/core.js'`
    for (const [what, contents] of [
      ['all', program],
      ['readTables', reading],
    ] as const) {
      const files = await bundle(conditions, contents, 'esm')
      const sizes = files.map((bytes) => [bytes.length, gzipSync(bytes).length] as const)
      const [first = [0, 0]] = sizes
      const later = sizes.slice(1).reduce((sum, [, gzip]) => sum + gzip, 0)
      process.stdout.write(`core, ${name}, ${what}: ${kb(first[0])} (${kb(first[1])} gzip), later ${kb(later)} gzip\n`)
      expect(first[1]).toBeLessThan(450_000)
    }
  }, 60_000)
})

it('imports nothing of Node', async () => {
  const { readFile } = await import('node:fs/promises')
  expect(await readFile('dist/core.js', 'utf8')).not.toMatch(/(?:from|import|require\()\s*["'](?:node:|fs|path)/)
})

function kb(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
