import { expect, it } from 'vitest'
import { applySeverities } from '../../generator/diagnostics/severity.ts'
import { foldRepetitions } from '../../generator/diagnostics/fold-repetitions.ts'

const problem = (line: number, message: string) => ({
  rule: 'unmatched-closing-tag',
  severity: 'warning' as const,
  file: 'a.md',
  line,
  column: 1,
  message,
  fix: 'Delete it.',
})

it('Makes one problem with a count of a thousand equal ones, and leaves the others', () => {
  const equal = Array.from({ length: 1000 }, (_, index) => problem(index + 2, '</b> closes nothing.'))
  const folded = foldRepetitions([problem(1, '</i> closes nothing.'), ...equal])
  expect(folded.map(({ line, message }) => [line, message])).toEqual([
    [1, '</i> closes nothing.'],
    [2, '</b> closes nothing. The same is so at 999 more places.'],
  ])
})

it('Shows a few equal problems each at its place', () => {
  const few = Array.from({ length: 3 }, (_, index) => problem(index + 1, '</b> closes nothing.'))
  expect(foldRepetitions(few)).toEqual(few)
})

it('Tells a problem once that two stages found', () => {
  const one = problem(4, '</b> closes nothing.')
  expect(applySeverities([one, { ...one }, problem(5, '</b> closes nothing.')], {}).map(({ line }) => line)).toEqual([
    4, 5,
  ])
})

it('Shows a hundred problems of one rule in a document, and says how many more there are', () => {
  const alike = Array.from({ length: 1000 }, (_, index) => problem(index + 1, `</b${index}> closes nothing.`))
  const folded = foldRepetitions(alike)
  expect(folded).toHaveLength(100)
  expect(folded[98]?.message).toBe('</b98> closes nothing.')
  expect(folded[99]?.message).toBe('</b99> closes nothing. More of this kind in this file: 900.')
  expect(foldRepetitions(alike.slice(0, 100))).toEqual(alike.slice(0, 100))
})
