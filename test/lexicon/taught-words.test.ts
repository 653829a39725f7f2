import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../generator/config/parse-config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { compile, type Compilation } from '../../generator/generate.ts'
import { weighTables } from '../../generator/docs/weigh-tables.ts'
import { builtIn, lexiconOf, type Lexicon } from '../../generator/lexicon/lexicon.ts'
import type { Settings } from '../../generator/config/settings.ts'

const text = `# Ofen

| Kennziffer | Klartext |
| --- | --- |
| T-1 | Das Blech fehlt. |
| T-2 | Der Ofen ist kalt. |
`

function compiled(words: Settings['words'], document = text, shapes: Settings['shapes'] = ['table']): Compilation {
  const settings = resolveSettings({
    docs: 'ofen.md',
    registry: 'registry.yaml',
    locales: { source: 'de' },
    words,
    shapes,
  })
  return compile({
    documents: [{ file: 'ofen.md', path: 'ofen.md', locale: 'de', text: document }],
    registry: '',
    settings,
  })
}

describe('words that the config teaches', () => {
  it('are known in headers', () => {
    expect(compiled({}).tables).toEqual([])
    const { tables } = compiled({ de: { code: ['Kennziffer'], description: ['*klartext', 'Klartext'] } })
    expect(tables.map(({ columns }) => columns.map(({ role }) => role))).toEqual([['code', 'description']])
  })

  it('are known in cells', () => {
    const table = `# Ofen

| Kode | Bedeutung | Endgültig | Stand |
| --- | --- | --- | --- |
| 11 | Das Blech fehlt. | jawoll | |
| 12 | Der Ofen ist kalt. | nö | abgekündigt |
| 13 | Die Tür steht offen. | nö | keene Angabe |
| Sammelposten | Alles andere. | nö | |
`
    const readWith = (words: Settings['words']): readonly unknown[] => {
      const { tables, diagnostics } = compiled(words, table)
      const rows = tables.flatMap(({ rows }) => rows)
      return [
        rows.map(({ raw, deprecated, attributes }) => [raw, deprecated, attributes]),
        diagnostics.map(({ rule }) => rule).filter((rule) => ['row-without-code', 'not-a-code'].includes(rule)),
      ]
    }
    const taught = {
      yes: ['jawoll'],
      no: ['nö'],
      none: ['keene Angabe'],
      deprecated: ['abgekündigt'],
      other: ['Sammelposten'],
    }
    expect(readWith({ de: taught })).toEqual([
      [
        ['11', null, { Endgültig: true }],
        ['12', '', { Endgültig: false, Stand: 'abgekündigt' }],
        ['13', null, { Endgültig: false }],
      ],
      ['row-without-code'],
    ])
    expect(readWith({})).not.toEqual(readWith({ de: taught }))
  })

  it('stand between codes, and behind a word for deprecated', () => {
    const table = `# Ofen

| Kode | Bedeutung |
| --- | --- |
| 11 samt 12 | Das Blech fehlt. |
| 13 | Veraltet dank 2.0. |
`
    const readWith = (words: Settings['words']): readonly unknown[] =>
      compiled(words, table).tables.flatMap(({ rows }) => rows.map(({ values, deprecated }) => [values, deprecated]))
    expect(readWith({ de: { or: ['samt'], since: ['dank'] } })).toEqual([
      [[11, 12], null],
      [[13], 'dank 2.0.'],
    ])
    expect(readWith({})).toEqual([
      [[], null],
      [[13], null],
    ])
  })

  it('are known in what stands above a table, and to what weighs it', () => {
    const words = { de: { subject: ['Ofenpannen'] } }
    const document = { file: 'ofen.md', path: 'ofen.md', locale: 'de', text: text.replace('Ofen', 'Ofenpannen') }
    const signsOf = (lexicon: Lexicon): readonly string[] =>
      weighTables(document, lexicon).flatMap(({ columns }) =>
        columns.flatMap(({ signs }) => signs.map(({ name }) => name)),
      )
    expect(signsOf(lexiconOf(words)).filter((name) => !signsOf(builtIn).includes(name))).not.toEqual([])
  })

  describe('are known outside of rows', () => {
    const taught = {
      de: { code: ['Kennziffer'], description: ['Klartext'], subject: ['Ofenpannen'], gone: ['erloschen'] },
    }
    const rows = '| T-1 | Das Blech fehlt. |\n| T-2 | Der Ofen ist kalt. |'
    const item = (code: string): string => `## ${code}\n\nStatus: erloschen\n\nBlech ${code} fehlt.\n`
    const read = (document: string, words: Settings['words']): readonly unknown[] => {
      const { tables, diagnostics } = compiled(words, `# Ofenpannen\n\n${document}\n`, ['table', 'heading', 'list'])
      const codes = tables.map((table) =>
        table.rows.map(({ raw, deprecated }) => (deprecated === null ? raw : `${raw}†`)),
      )
      return [codes.flat(), diagnostics.map(({ rule }) => rule)]
    }

    it.each([
      ['above a list', '- T-1: Das Blech fehlt.\n- T-2: Der Ofen ist kalt.', [['T-1', 'T-2'], []]],
      [
        'above headings and in a mark below',
        ['T_1', 'T_2', 'T_3'].map(item).join('\n'),
        [['T_1†', 'T_2†', 'T_3†'], []],
      ],
      [
        'in the header of a table without rows',
        '| Kennziffer | Klartext |\n| --- | --- |',
        [[], ['table-without-rows']],
      ],
      [
        'below a header that is blank',
        `| | |\n| --- | --- |\n| Kennziffer | Klartext |\n${rows}`,
        [['T-1', 'T-2'], []],
      ],
    ])('%s', (_, document, expected) => {
      expect(read(document, taught)).toEqual(expected)
      expect(read(document, {})).toEqual([[], ['no-code-table']])
    })
  })

  it('say how something went, and head the ends of ranges', () => {
    const words = { de: { outcome: ['verpufft*', '破'], begin: ['Anno'], end: ['Dunnemals'], dataType: ['Schnur'] } }
    const { speaksOfOutcome, is } = lexiconOf(words)
    expect(speaksOfOutcome('Das Backpulver ist verpufftes Gas')).toBe(true)
    expect(speaksOfOutcome('面包破了')).toBe(true)
    expect(speaksOfOutcome('面包')).toBe(false)
    const told = [is('begin', 'anno'), is('end', 'Dunnemals'), is('dataType', 'Schnur'), is('yes', 'Schnur')]
    expect(told).toEqual([true, true, true, false])
  })

  it('speak of what the config knows', () => {
    const config = { docs: 'ofen.md', words: { de: { cod: ['Kennziffer'] } } }
    const parsed = parseConfig(config, 'doc-codes.config.json', JSON.stringify(config))
    expect(JSON.stringify(parsed)).toMatch(/config-unknown-key.*cod\b.*code/)
  })
})
