import { describe, expect, it } from 'vitest'

import type { Config } from '../../../generator/config/config.ts'
import { read } from '../locales/read.ts'

/** A table with one further column: texts and cells by code. */
function table(header: string, rows: readonly (readonly [number, string])[], word: string): string {
  const lines = rows.map(([code, cell]) => `| ${code} | ${cell} | ${word} ${word} ${code} |`)
  return [`| Code | ${header} | Description |`, '|---|---|---|', ...lines, ''].join('\n')
}

function compare(
  source: readonly string[],
  translation: readonly string[],
  words: NonNullable<Config['words']> = {},
): readonly string[] {
  const numbered = (cells: readonly string[]) => cells.map((cell, index) => [index + 1, cell] as const)
  const { problems } = read(
    {
      kk: table('Соңғы', numbered(source), 'сөз'),
      en: table('Final', numbered(translation), 'word'),
    },
    { words },
  )
  return problems.map(({ rule, line, message }) => `${rule} ${line} ${message}`)
}

describe('attributes', () => {
  it('say yes and no in any language', () => {
    expect(compare(['иә', 'жоқ', 'иә'], ['yes', 'no', 'yes'])).toEqual([])
    expect(compare(['иә', 'жоқ', 'иә'], ['yes', 'yes', 'yes'])).toEqual([
      'attributes-differ 4 “Final” of code 2 is yes here and no in kk.',
    ])
  })

  it('say so in words that the config teaches', () => {
    const words = { en: { yes: ['yep'], no: ['nope'] } }
    expect(compare(['иә', 'жоқ', 'иә', 'иә'], ['yep', 'nope', 'perhaps', 'yep'], words)).toEqual([
      'attributes-differ 5 “Final” of code 3 is “perhaps” here and yes in kk.',
    ])
    expect(compare(['n/a', 'ескі'], ['nix', 'old'], { en: { other: ['nix'] } })).toEqual([])
  })

  it('hold the same numbers', () => {
    expect(compare(['404', '500'], ['404', '500'])).toEqual([])
    expect(compare(['404', '500'], ['404', '503'])).toEqual([
      'attributes-differ 4 “Final” of code 2 is “503” here and “500” in kk.',
    ])
  })

  it('are free to translate a word in two ways where neither is twice as usual', () => {
    const source = ['ескі', 'ескі', 'ескі', 'ескі', 'ескі']
    expect(compare(source, ['old', 'old', 'old', 'aged', 'aged'])).toEqual([])
    expect(compare(source, ['old', 'old', 'old', 'old', 'aged'])).toHaveLength(1)
  })

  it('are compared by how the other rows translate a word', () => {
    expect(compare(['ескі', 'жаңа', 'ескі', 'ескі'], ['old', 'new', 'old', 'old'])).toEqual([])
    expect(compare(['ескі', 'жаңа', 'ескі', 'ескі', 'ескі'], ['old', 'new', 'old', 'new', 'old'])).toEqual([
      'attributes-differ 6 “Final” of code 4 is “new” here and “ескі” in kk.',
    ])
    expect(compare(['бір сөз', 'екі сөз'], ['one word', 'two words'])).toEqual([])
  })

  it('say in any language that there is nothing', () => {
    expect(compare(['无', 'ескі'], ['None', 'old'])).toEqual([])
    expect(compare(['n/a', 'ескі'], ['なし', 'old'])).toEqual([])
  })

  it('are not left empty', () => {
    expect(compare(['ескі', 'жаңа'], ['old', ''])).toEqual([
      'attributes-differ 4 “Final” of code 2 is empty here and “жаңа” in kk.',
    ])
  })
})

it('reports a column that is missing once', () => {
  const kk = table(
    'Соңғы',
    [
      [1, 'иә'],
      [2, 'жоқ'],
    ],
    'сөз',
  )
  const en = '| Code | Description |\n|---|---|\n| 1 | word 1 |\n| 2 | word 2 |\n'
  expect(read({ kk, en }).problems.map(({ rule, file, line }) => [rule, file, line])).toEqual([
    ['columns-differ', 'en/codes.md', 1],
  ])
})

describe('anchors', () => {
  const rows = (anchor: (code: number) => string, word: string): string =>
    [
      '| Code | Description |',
      '|---|---|',
      ...[1, 2, 3].map((code) => `| ${anchor(code)} | ${word} ${word} ${code} |`),
      '',
    ].join('\n')
  const span = (prefix: string) => (code: number) => `<span data-anchor="${prefix}-${code}">${code}</span>`
  const messages = (kk: (code: number) => string, en: (code: number) => string): readonly string[] =>
    read({ kk: rows(kk, 'сөз'), en: rows(en, 'word') }).problems.map(
      ({ rule, line, message }) => `${rule} ${line} ${message}`,
    )

  it('are the same in every language', () => {
    expect(messages(span('apiCode'), span('apiCode'))).toEqual([])
    expect(messages(String, String)).toEqual([])
  })

  it('are reported once where a table has none, or others', () => {
    expect(messages(span('apiCode'), String)).toEqual([
      'anchors-differ 1 The table of “apiCode” has no anchor here and has the anchor “apiCode-1” in kk.',
    ])
    expect(messages(span('apiCode'), span('apiKode'))).toEqual([
      'anchors-differ 1 The table of “apiCode” has the anchor “apiKode-1” here and has the anchor “apiCode-1” in kk.',
    ])
  })
})

it('stands at the cell that differs, an empty one too', () => {
  const row = (cell: string): string =>
    `| Code | Description | Final |\n|---|---|---|\n| 1 | one | yes |\n| 2 | two | ${cell} |\n`
  const { problems } = read({ kk: row('no'), en: row(' ') })
  expect(problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(['attributes-differ 4:11'])
})
