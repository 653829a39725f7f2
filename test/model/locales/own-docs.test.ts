import { expect, it } from 'vitest'

import { codesOf, documentsIn, read } from './read.ts'

const documents = documentsIn(new URL('../../../docs-input/', import.meta.url))
const reading = read(documents)

it('finds no problem in our own docs', () => {
  expect(Object.keys(documents).sort()).toEqual(['en/api-codes.md', 'kk/api-codes.md', 'ru/api-codes.md'])
  expect(reading.problems).toEqual([])
})

it('finds all 20 codes in all three languages', () => {
  const codes = codesOf(reading)
  expect(codes.map(({ value }) => value)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 30, 98, 99, 100, 999,
  ])
  expect(codes.filter(({ locales }) => Object.keys(locales).join() !== 'kk,en,ru')).toEqual([])
})

it('keeps the structure of the source: anchors, lists, inline code and as many links', () => {
  const shapes = codesOf(reading).flatMap(({ locales }) =>
    [locales.en, locales.ru].map((translation) => [
      [translation?.anchor, translation?.lists, [...new Set(translation?.tokens)].sort(), translation?.links.length],
      [locales.kk?.anchor, locales.kk?.lists, [...new Set(locales.kk?.tokens)].sort(), locales.kk?.links.length],
    ]),
  )
  expect(shapes.map(([translation]) => translation)).toEqual(shapes.map(([, source]) => source))
})

it('has the same lines in every document', () => {
  const lines = Object.values(documents).map((text) => text.split('\n').map((line) => line.split('|').length))
  expect(lines[1]).toEqual(lines[0])
  expect(lines[2]).toEqual(lines[0])
})
