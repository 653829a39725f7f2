import { describe, expect, it } from 'vitest'
import { readLabels } from '../labels/labels.ts'
import { signs } from '../../generator/docs/columns/signs/signs.ts'
import { enough, provenance, weights } from '../../generator/docs/columns/weights.ts'
import { builtIn } from '../../generator/lexicon/lexicon.ts'
import { weighTables } from '../../generator/docs/weigh-tables.ts'

const text = `# Oven

| Code | Description |
|---|---|
| 1 | The tray is missing. |
| 2 | The oven failed. |

| Setting | Type | Description |
|---|---|---|
| speed | integer | How fast it heats. |
| light | boolean | Whether it is lit. |
`

describe('why a table is taken', () => {
  const [codes, fields] = weighTables({ file: 'oven.md', path: 'oven.md', locale: 'en', text }, builtIn)

  it('is said of every table, with the signs that spoke and their sum', () => {
    expect([codes?.line, fields?.line]).toEqual([3, 8])
    for (const { score, signs: spoke } of [...(codes?.columns ?? []), ...(fields?.columns ?? [])]) {
      expect(spoke.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score)
    }
    expect(codes?.columns[0]?.score).toBeGreaterThanOrEqual(enough)
    expect(codes?.columns[0]?.signs).toContainEqual({ name: 'explained-code', adds: weights['explained-code'] })
    expect(fields?.columns.every(({ score }) => score < enough)).toBe(true)
    expect(fields?.columns[0]?.signs).toContainEqual({ name: 'headed-parameter', adds: weights['headed-parameter'] })
  })

  it('knows a weight for each sign and no other, and where it comes from', () => {
    expect(Object.keys(weights).toSorted()).toEqual(Object.keys(signs).toSorted())
    expect(Object.keys(signs)).toEqual(expect.arrayContaining(Object.keys(provenance.byOwn)))
    const labels = readLabels()
    const { documents, repositories } = provenance
    expect([documents, repositories]).toEqual([labels.length, new Set(labels.map(({ repository }) => repository)).size])
  })
})
