import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const table = (header: string, row: string): string =>
  `# Ovens\n\n| Code | Description | ${header} |\n|---|---|---|\n| 1 | It is cold. | Light it again. |\n${row}\n| 3 | It is full. | Wait for it. |\n`

describe('a row without a description is an error, which names what its row says elsewhere', () => {
  it.each([
    ['Remark', '| 2 | | Dry it with a towel. |', '“Remark” has a text'],
    ['Solution', '| 2 | | Dry it with a towel. |', '“Solution” has a text'],
    ['备注', '| 2 | | 用毛巾擦干 |', '“备注” has a text'],
  ])('%s', (header, row, said) => {
    expect(read(table(header, row)).problems).toEqual([
      expect.stringMatching(new RegExp(`^error empty-description 6:\\d+ Code 2 has no description; ${said}\\.$`)),
    ])
  })

  it.each([
    ['Remark', '| 2 | | |'],
    ['Remark', '| 2 | | dry |'],
  ])('but not “%s” of %s', (header, row) => {
    expect(read(table(header, row)).problems).toEqual([
      expect.stringMatching(/^error empty-description 6:\d+ Code 2 has no description\.$/),
    ])
  })

  it('and a remark alone may be empty', () => {
    expect(read(table('Remark', '| 2 | It is wet. | |')).problems).toEqual([])
  })
})
