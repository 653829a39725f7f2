import { expect, it } from 'vitest'

import { scanRows } from '../../generator/scan/scan-rows.ts'

const found = (lines: readonly string[], accounted: readonly number[] = []): readonly string[] =>
  scanRows(lines, (line) => accounted.includes(line)).map(
    ({ first, last, rows }) => `${first}-${last}: ${rows.map(({ line, cells }) => `${line} of ${cells}`).join(', ')}`,
  )

it('finds each run of rows with the numbers of its lines, also at the ends of a document', () => {
  expect(found(['| a | b |', '| 1 | 2 |', 'Text', '| 3 | 4 | 5 |', '', '| 6 | 7 |'])).toEqual([
    '1-2: 1 of 2, 2 of 2',
    '4-4: 4 of 3',
    '6-6: 6 of 2',
  ])
})

it('finds nothing in prose, and in no lines', () => {
  expect(found(['Text', '', 'more text'])).toEqual([])
  expect(found([])).toEqual([])
})

it('leaves out what is accounted for, which parts what stands around it', () => {
  const lines = ['| 1 | a |', '| 2 | b |', '| 3 | c |']
  expect(found(lines, [2])).toEqual(['1-1: 1 of 2', '3-3: 3 of 2'])
  expect(found(lines, [1, 2, 3])).toEqual([])
})
