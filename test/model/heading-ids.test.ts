import { describe, expect, it } from 'vitest'

import type { Config } from '../../generator/config/config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import { identifySets } from '../../generator/model/identity/identify-sets.ts'

interface Named {
  readonly ids: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The ids of the tables of a document, each below its headings. */
function idsIn(text: string, path = 'x1.md', sets: Config['sets'] = {}): Named {
  const settings = resolveSettings({ docs: '*.md', locales: { source: 'en' }, sets })
  const { value, diagnostics } = identifySets(
    readTables({ file: path, path, locale: 'en', text }, settings).value,
    settings,
    new Map(),
  )
  return { ids: value.tables.map(({ id }) => id), diagnostics }
}

function section(heading: string, ...codes: readonly (number | string)[]): string {
  const rows = codes.map((code) => `${code} | Lid ${code} of ${heading.replaceAll('#', '')} fell.\n`)
  return `${heading}\n\nCode | Description\n---|---\n${rows.join('')}\n`
}

const other = section('## Rain', 990, 991)

describe('a heading without a word in Latin letters', () => {
  const two = `${section('### 全般', 'A_ONE', 'A_TWO')}${section('### 工具', 'B_ONE', 'B_TWO')}`

  it('takes the heading above it that has one, and is told where the ids still fall together', () => {
    const { ids, diagnostics } = idsIn(`# エラー\n\n## Lid Loader (\`lib/lid.py\`)\n\n${two}${other}`)
    expect(ids).toEqual(['lidLoader', 'lidLoader2', 'rain'])
    expect(diagnostics.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      '“lidLoader” is already the set of another table, so this one is called “lidLoader2”: the heading “工具” holds no word in ' +
        'Latin letters, of which ids are made. Choose its id in the config: "sets": { "myCodes": { "from": ["x1.md#工具"] } }. ' +
        'Or write a word in Latin letters behind the heading: “工具 (Cards)”.',
    ])
  })

  it('has the id that the config gives it, as the message says', () => {
    const { ids, diagnostics } = idsIn(`## Lids\n\n${two}${other}`, 'x1.md', { myCodes: { from: ['x1.md#工具'] } })
    expect([ids, diagnostics]).toEqual([['lid', 'myCodes', 'rain'], []])
  })

  it('takes the name of the file before a heading that all tables stand under', () => {
    const text = `# Lid manual\n\n${section('## 全般', 1, 2)}${other}`
    expect(idsIn(text, 'box-errors.md').ids).toEqual(['boxError', 'rain'])
    expect(idsIn(text).ids).toEqual(['lidManual', 'rain'])
  })

  it('is not to blame where another one is the same', () => {
    const { diagnostics } = idsIn(`## Lids\n\n${section('### 全般', 1, 2)}${section('### 全般', 3, 4)}`)
    expect(diagnostics.map(({ fix }) => fix)).toEqual([expect.stringContaining('Give one of the two another heading')])
  })
})

describe('what stands in the brackets of a heading', () => {
  it.each([
    ['## Lid Operations (0x3A-0x3E, 0x68, …)', [0x3a, 0x68], 'lidOperation'],
    ['## LIDS - Kapak Hataları (401)', ['A_ONE', 'A_TWO'], 'lidsKapakHatalari'],
    ['## Box errors (400/500)', [1, 2], 'boxError'],
    ['## Box errors [E100–E199]', ['E100', 'E101'], 'boxError'],
    ['## Box errors (H264)', ['E100', 'E101'], 'boxErrorsH264'],
    ['## Box errors (GitHub)', [1, 2], 'boxErrorsGitHub'],
    ['## Box errors (410-414, reserved/legacy)', [410, 414], 'boxError'],
    ['## Box errors (410 – 414 in old ovens)', [410, 414], 'boxError'],
    ['## Box errors (reserved, 410)', [410, 411], 'boxError'],
    ['## Box errors (ISO 8583)', [410, 411], 'boxErrorsIso8583'],
    ['## Box errors (old, in ISO 8583-1)', [410, 411], 'boxErrorsOldInIso'],
    ['## Boxes (BOX_XXX)', ['BOX_WET', 'BOX_COLD'], 'box'],
    ['## Boxes (`BOX_*`, LID-NN)', ['BOX_WET', 'LID-12'], 'box'],
    ['## Boxes (BOX_)', ['BOX_WET', 'BOX_COLD'], 'box'],
    ['## Boxes (BOX_MAX)', ['BOX_WET', 'BOX_COLD'], 'boxesBoxMax'],
    ['## Boxes (UNIX)', ['BOX_WET', 'BOX_COLD'], 'boxesUnix'],
    ['## Box errors 71', [71, 72], 'boxError'],
    ['## Box errors 71', [1, 2], 'boxErrors71'],
    ['### 3.1 Box 箱子模块 (BoxResultCode)', [1, 2], 'boxResultCode'],
    ['## Box types（box_type）', [1, 2], 'boxType'],
    ['## Box types (Size enum)', [1, 2], 'size'],
    ['## Not there (not_found_error)', ['not_found_error', 'gone_error'], 'notThereNotFoundError'],
    ['## 箱子 (Boxes)', [1, 2], 'boxCode'],
  ])('%s', (heading, codes, id) => {
    expect(idsIn(section(heading, ...codes) + other).ids[0]).toBe(id)
  })

  it('counts where only it tells headings apart', () => {
    const text = section('## Boxes (1000-1999)', 1000, 1001) + section('## Boxes (2000-2999)', 2000, 2001)
    const { ids, diagnostics } = idsIn(text + other)
    expect([new Set(ids).size, diagnostics]).toEqual([3, []])
    expect(idsIn(section('## Lid 1', 1) + section('## Lid 2', 2) + other).ids).toEqual(['lid1', 'lid2', 'rain'])
  })
})

describe('tables below one heading', () => {
  const table = (...codes: readonly number[]): string => section('', ...codes).trimStart()

  it('take the bold paragraph above them for their own heading', () => {
    const text = `## Bake a loaf\n\n**Good ovens**\n\n${table(1, 2)}<strong>Cold ovens:</strong>\n\nThese fail.\n\n${table(3, 4)}`
    expect(idsIn(text + other)).toEqual({ ids: ['goodOven', 'coldOven', 'rain'], diagnostics: [] })
    expect(idsIn(`## Bake a loaf\n\n${table(1, 2)}**Cold ovens**:\n\n${table(3, 4)}`)).toEqual({
      ids: ['bakeALoaf', 'coldOven'],
      diagnostics: [],
    })
  })

  it('say of what they are where several headings have such paragraphs', () => {
    const both = (from: number): string => `${table(from, from + 1)}**Error codes**\n\n${table(from + 2, from + 3)}`
    expect(idsIn(`## Cakes\n\n${both(1)}## Rolls\n\n${both(11)}`).ids).toEqual([
      'cake',
      'cakesErrorCode',
      'roll',
      'rollsErrorCode',
    ])
  })

  it.each([
    ['one alone has the heading', `## Cakes\n\n**Error codes**\n\n${table(1, 2)}${other}`, ['cake', 'rain']],
    [
      'words that are partly bold are a text',
      `## Cakes\n\n${table(1, 2)}**Note** that these fail.\n\n${table(3, 4)}`,
      ['cake', 'cake2'],
    ],
    ['a plain paragraph is a text', `## Cakes\n\n${table(1, 2)}Error codes:\n\n${table(3, 4)}`, ['cake', 'cake2']],
    [
      'one further up is none',
      `## Cakes\n\n${table(1, 2)}**Cold ovens**\n\nThese fail.\n\nSo do these.\n\n${table(3, 4)}`,
      ['cake', 'cake2'],
    ],
  ])('%s', (_, text, ids) => {
    expect(idsIn(text).ids).toEqual(ids)
  })
})
