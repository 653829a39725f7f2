import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import { read } from './reading.ts'

const folder = new URL('fixtures/', import.meta.url)
const texts = readdirSync(folder).flatMap((name) =>
  readdirSync(new URL(name, folder))
    .filter((file) => file.startsWith('input.'))
    .map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')),
)
const settings = resolveSettings({ docs: '*', registry: null, shapes: ['table', 'heading', 'list'] })

const pieces = fc.oneof(
  fc.constantFrom('|', '\n', '`', '<', '</td>', '<table>', '<td colspan="999999">', '<template>', '<!--', '-->', '\\'),
  fc.constantFrom('{/*', '*/}', '\uFEFF', '&#x0;', '](', '~~', '__proto__', '-0', '    ', '> ', '|---|', '\uD800', '٣'),
  fc.tuple(fc.constantFrom(...texts), fc.nat(2000), fc.nat(120)).map(([text, at, size]) => text.slice(at, at + size)),
)
const edit = fc.record({ at: fc.nat(2000), drop: fc.nat(12), insert: pieces })

describe('documents that were damaged', () => {
  it('are read without a throw, with codes that are codes and problems that have a place', () => {
    const damaged = fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 8 }))
    const property = fc.property(damaged, fc.constantFrom('x.md', 'x.mdx'), ([text, edits], file) => {
      const broken = edits.reduce((left, { at, drop, insert }) => {
        const start = at % (left.length + 1)
        return left.slice(0, start) + insert + left.slice(start + drop)
      }, text)
      const { value, diagnostics } = readTables({ file, path: file, locale: 'und', text: broken }, settings)
      const values = value.flatMap(({ rows }) => rows.flatMap((row) => row.values))
      expect(values.filter((code) => code === '' || (typeof code === 'number' && !Number.isSafeInteger(code)))).toEqual(
        [],
      )
      expect(diagnostics.filter(({ line, column }) => !(line >= 1 && column >= 1))).toEqual([])
    })
    fc.assert(property, { numRuns: 200 })
  }, 60_000)

  it('such as Markdown within a tag that is never closed', () => {
    const text =
      '<table><tr><td>Code</td><td>Text</td></tr>\n<tr><td>1</td><td>\n\nIt is **lost**.\n\n</td></tr></table>\n'
    expect(read(text).sets[0]?.rows).toEqual([expect.stringContaining('It is lost.')])
    expect(() => read(text.replace('<td>\n\nIt', '<td>\nx\nIt'))).not.toThrow()
  })
})
