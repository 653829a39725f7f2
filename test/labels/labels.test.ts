import { describe, expect, it } from 'vitest'

import { compare } from './compare.ts'
import { readLabels } from './labels.ts'

describe('the labels', () => {
  it('stand in order, each document once, each table at a line of its own', () => {
    const labels = readLabels()
    const names = labels.map(({ repository, path }) => `${repository}/${path}`.toLowerCase())
    expect(names).toEqual([...new Set(names)].sort())
    for (const { tables } of labels) {
      const lines = tables.map(({ line }) => line)
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b))
    }
  })

  it('count a table that nobody labelled as wrong', () => {
    const [document] = readLabels().filter(({ tables }) => tables.some(({ code }) => code !== null))
    if (document === undefined) throw new Error('no code table is labelled')
    const read = { line: 9_999, column: 1, file: document.path }
    const { wrong, missed } = compare(document, [
      {
        file: document.path,
        path: document.path,
        locale: 'und',
        origin: read,
        heading: null,
        above: [],
        topics: [],
        anchorPrefix: null,
        setId: null,
        selector: null,
        type: 'integer',
        columns: [],
        rows: [],
      },
    ])
    expect([wrong, missed > 0]).toEqual([1, true])
  })
})
