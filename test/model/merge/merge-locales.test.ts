import { describe, expect, it } from 'vitest'

import { codesOf, read, short, table } from '../locales/read.ts'

describe('order', () => {
  it('is ascending by number, whatever the docs’ order', () => {
    const { problems, ...reading } = read({
      kk: table({ 10: 'он', 9: 'тоғыз', '-1': 'минус' }),
      en: table({ 9: 'nine', 10: 'ten', '-1': 'minus' }),
    })
    expect(codesOf({ problems, ...reading }).map(({ value }) => value)).toEqual([-1, 9, 10])
    expect(problems).toEqual([])
  })

  it('is by code unit where codes are strings', () => {
    const reading = read({ kk: table({ b: 'бір', B: 'екі', a: 'үш', '10': 'төрт', '9': 'бес' }) })
    expect(codesOf(reading).map(({ value }) => value)).toEqual(['10', '9', 'B', 'a', 'b'])
  })

  it('puts the source locale first, the others in code-unit order', () => {
    const docs = { ru: table({ 1: 'один' }), en: table({ 1: 'one' }), kk: table({ 1: 'бір' }) }
    expect(codesOf(read(docs)).map(({ locales }) => Object.keys(locales))).toEqual([['kk', 'en', 'ru']])
  })
})

describe('a set’s type', () => {
  it('is the source locale’s: one damaged code in a translation changes no number into a string', () => {
    const kk = table({ 1: 'бірінші', 2: 'екінші', 3: 'үшінші' })
    const ru = table({ 1: 'первый', 'два 2': 'второй', 3: 'третий' })
    const { sets } = read({ kk, ru }, { rules: { 'not-an-integer': 'warning', 'not-a-code': 'warning' } })
    expect(
      sets.map(({ type, codes }) => [type, codes.map(({ value, locales }) => [value, Object.keys(locales)])]),
    ).toEqual([
      [
        'integer',
        [
          [1, ['kk', 'ru']],
          [2, ['kk']],
          [3, ['kk', 'ru']],
        ],
      ],
    ])
  })

  it('matches codes as the docs write them', () => {
    const kk = table({ '0x80070005': 'қатынау жоқ', '0x00000000': 'сәтті' })
    const en = table({ '0x80070005': 'access denied', '0x00000000': 'success' })
    const codes = codesOf(read({ kk, en }))
    expect(codes.map(({ raw, locales }) => [raw, locales.en?.text])).toEqual([
      ['0x00000000', 'success'],
      ['0x80070005', 'access denied'],
    ])
  })
})

describe('a code that only a translation has', () => {
  it('is left out, with a warning', () => {
    const reading = read({ kk: table({ 1: 'бір' }), en: table({ 1: 'one', 2: 'two' }) })
    expect(codesOf(reading).map(({ value }) => value)).toEqual([1])
    expect(short(reading.problems)).toEqual(['extra-code en/codes.md:4'])
  })

  it('as is a whole table', () => {
    const reading = read({
      kk: table({ 1: 'бір' }),
      'en/codes.md': table({ 1: 'one' }),
      'en/more.md': table({ 7: 'seven' }),
    })
    expect(reading.sets.map(({ codes }) => codes.length)).toEqual([1])
    expect(short(reading.problems)).toEqual(['extra-set en/more.md:1'])
  })
})

it('reports a source locale that no table is in, and merges all the same', () => {
  const reading = read({ ru: table({ 1: 'один' }), en: table({ 1: 'one' }) })
  expect(short(reading.problems)).toEqual(['no-source-locale ru/codes.md:1'])
  expect(codesOf(reading).map(({ locales }) => Object.keys(locales))).toEqual([['en', 'ru']])
})

it('takes names and attributes from the source locale', () => {
  const row = (name: string, yes: string): string =>
    `| Code | Name | Final | Description |\n|---|---|---|---|\n| 1 | ${name} | ${yes} | x |\n`
  const [code] = codesOf(read({ kk: row('Ok', 'иә'), en: row('Fine', 'no') }))
  expect([code?.docsName, Object.values(code?.attributes ?? {})]).toEqual(['Ok', [true]])
})

it('merges ranges', () => {
  const { sets } = read({
    kk: table({ 1: 'бір', '4000-4999': 'клиент' }),
    en: table({ 1: 'one', '4000-4999': 'client' }),
  })
  expect(
    sets.map(({ ranges }) => ranges.map(({ from, to, locales }) => [from, to, locales.kk?.text, locales.en?.text])),
  ).toEqual([[[4000, 4999, 'клиент', 'client']]])
})
