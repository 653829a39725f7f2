import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { decode } from '../../generator/docs/decode.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import { build } from '../../generator/generate.ts'
import { problems } from '../emit/compile.ts'

const folder = new URL('../../../shared/corpus/files/', import.meta.url)

/** What is really wrong in these documents: the same code twice, “24 000” for a code, a lost cell, a broken table. */
const faults = ['duplicate-code', 'not-a-code', 'long-row', 'broken-delimiter-row']
const rules = Object.fromEntries(faults.map((rule) => [rule, 'warning' as const]))
/** Documents that have no table: their codes are headings and list items. */
const withoutTables = ['Idosegev23__courses__error-codes.md', 'binance__binance-spot-api-docs__errors.md']

interface Generated {
  readonly name: string
  readonly files: readonly OutputFile[]
  readonly errors: readonly string[]
}

/** Generates code of one document as `generate DOC --out` does. */
async function generated(name: string): Promise<Generated> {
  const text = (await decode(readFileSync(new URL(name, folder)), name)).value ?? ''
  const settings = resolveSettings({
    docs: name,
    registry: null,
    out: name,
    rules,
    ...(withoutTables.includes(name) ? { shapes: ['heading', 'list'] as const } : {}),
  })
  const document = { file: name, path: name, locale: 'und', text }
  const { files, diagnostics } = await build({ documents: [document], registry: null, settings })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return {
    name,
    files: files.map(({ path, text: code }) => ({ path: `${name}/${path}`, text: code })),
    errors: errors.map(({ rule, line, message }) => `${name}:${line} ${rule}: ${message}`),
  }
}

describe.skipIf(!existsSync(folder))('real documents (../shared)', () => {
  it('become code that compiles under the strictest settings', async () => {
    const all: Generated[] = []
    for (const name of readdirSync(folder).filter((file) => /\.mdx?$/.test(file))) all.push(await generated(name))
    expect(all.flatMap(({ errors }) => errors)).toEqual([])
    expect(all.filter(({ files }) => files.length === 0).map(({ name }) => name)).toEqual([])
    expect(problems(all.flatMap(({ files }) => files))).toEqual([])
  }, 90_000)
})
