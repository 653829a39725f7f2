import { describe, expect, it } from 'vitest'

import { read, short, table } from '../locales/read.ts'

const kk = table({ 1: 'бір', 2: 'екі', 3: 'үш', 4: 'төрт' })

describe('a missing code', () => {
  it('is a warning behind the row before it, and points at the source', () => {
    const { problems } = read({ kk, en: table({ 1: 'one', 2: 'two', 4: 'four' }) })
    expect(problems).toEqual([
      {
        rule: 'missing-code',
        severity: 'warning',
        file: 'en/codes.md',
        line: 4,
        column: 3,
        end: { line: 4, column: 4 },
        message: 'Code 3 is missing in en; kk has it.',
        facts: { code: '3', locale: 'en', source: 'kk' },
        fix: 'Add the row of code 3.',
        related: [{ file: 'kk/codes.md', line: 5, column: 3, end: { line: 5, column: 4 } }],
      },
    ])
  })

  it('stands at the table where it is the first', () => {
    const { problems } = read({ kk, en: table({ 2: 'two', 3: 'three', 4: 'four' }) })
    expect(short(problems)).toEqual(['missing-code en/codes.md:1'])
  })

  it('is an error where the config forbids it', () => {
    const { problems } = read({ kk, en: table({ 1: 'one', 2: 'two', 4: 'four' }) }, { locales: { missing: 'error' } })
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['missing-code', 'error']])
  })

  it('is no matter of order', () => {
    const { problems } = read({
      kk,
      en: '| Code | Description |\n|---|---|\n| 4 | four |\n| 2 | two |\n| 1 | one |\n| 3 | three |\n',
    })
    expect(problems).toEqual([])
  })
})

describe('a code in the place of another', () => {
  it('was changed: one problem, not two', () => {
    const { problems } = read({
      kk,
      en: table({ 1: 'one', 20: 'two', 3: 'three', 4: 'four' })
        .replace('| 20 | two |\n', '')
        .replace('| 3 |', '| 20 | two |\n| 3 |'),
    })
    expect(problems.map(({ rule, line, message }) => [rule, line, message])).toEqual([
      ['changed-code', 4, 'Code 2 of kk is written “20” in en.'],
    ])
  })

  it('is two problems where the places differ', () => {
    const { problems } = read({ kk, en: table({ 1: 'one', 3: 'three', 4: 'four', 20: 'twenty' }) })
    expect(short(problems)).toEqual(['extra-code en/codes.md:6', 'missing-code en/codes.md:3'])
  })
})

describe('a row whose code cannot be read', () => {
  const damaged = table({ 1: 'one', 2: 'two', 3: 'three', 4: 'four' }).replace('| 2 |', '| 2.5 |')

  it('is reported where the table is read, and not once more', () => {
    expect(read({ kk, en: damaged }).problems.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['not-an-integer', 'en/codes.md', 4],
    ])
  })

  it('is so in the source, too', () => {
    const { problems } = read({ en: damaged, kk }, { locales: { source: 'en' } })
    expect(problems.map(({ rule, file, line }) => [rule, file, line])).toEqual([['not-an-integer', 'en/codes.md', 4]])
  })
})

describe('a whole table', () => {
  const more = table({ 7: 'жеті' })

  it('that only the source has is not expected elsewhere', () => {
    expect(read({ kk, en: table({ 1: 'one', 2: 'two', 3: 'three', 4: 'four' }), 'kk/more.md': more }).problems).toEqual(
      [],
    )
  })

  it('that some translations have is missing in the others', () => {
    const docs = {
      'kk/more.md': more,
      'en/more.md': table({ 7: 'seven' }),
      'ru/codes.md': table({ 1: 'один' }),
      'kk/codes.md': table({ 1: 'бір' }),
      'en/codes.md': table({ 1: 'one' }),
    }
    expect(short(read(docs).problems)).toEqual(['missing-set kk/more.md:1'])
  })

  it('is expected everywhere where the config forbids to fall back', () => {
    const docs = { 'kk/more.md': more, 'kk/codes.md': table({ 1: 'бір' }), 'en/codes.md': table({ 1: 'one' }) }
    const { problems } = read(docs, { locales: { missing: 'error' } })
    expect(problems.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['missing-set', 'error', 'The table of “more” is missing in en.'],
    ])
  })
})

it('obeys the config’s rules', () => {
  const en = table({ 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five' })
  const severities = (['off', 'error'] as const).map((severity) =>
    read({ kk, en }, { rules: { 'extra-code': severity } }).problems.map((problem) => problem.severity),
  )
  expect(severities).toEqual([[], ['error']])
})

describe('a table of a translation that lacks another', () => {
  const page = (...tables: readonly (readonly number[])[]): string =>
    tables.map((codes) => table(Object.fromEntries(codes.map((code) => [code, `т ${String(code)}`])))).join('\n\n')
  const source = page([1, 2, 3, 4], [21, 22, 23, 24])

  it('belongs to the one that has half of its codes', () => {
    const { problems } = read({ kk: source, en: page([1, 2, 63, 64]) })
    expect(short(problems)).not.toContain('extra-set en/codes.md:1')
  })

  it('belongs to none that has a quarter of them', () => {
    const { problems } = read({ kk: source, en: page([1, 62, 63, 64]) })
    expect(short(problems)).toContain('extra-set en/codes.md:1')
  })
})
