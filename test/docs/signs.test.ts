import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { signs } from '../../generator/docs/columns/signs/signs.ts'
import { enough } from '../../generator/docs/columns/weights.ts'
import { weighTables } from '../../generator/docs/weigh-tables.ts'
import { builtIn } from '../../generator/lexicon/lexicon.ts'

const folder = new URL('signs/', import.meta.url)
const pin = /^---\nsign: (\S+)\ncell: '(.+)'\ninstead: '(.*)'\n---\n\n([^]+)$/

const pins = readdirSync(folder).map((file) => {
  const [, sign = '', cell = '', instead = '', text = ''] = pin.exec(readFileSync(new URL(file, folder), 'utf8')) ?? []
  return { file, sign, cell, instead, text }
})

/** The header of the column that is taken for the codes, by all signs or by all but one; `null` for a table that is left alone. */
function taken(text: string, without: string | null = null): string | null {
  const [table] = weighTables({ file: 'orders.md', path: 'orders.md', locale: 'en', text }, builtIn)
  const columns = (table?.columns ?? []).map(({ header, signs: spoke }) => ({
    header,
    score: spoke.reduce((sum, { name, adds }) => sum + (name === without ? 0 : adds), 0),
  }))
  const [best] = columns.toSorted((a, b) => b.score - a.score)
  return best === undefined || best.score < enough ? null : best.header
}

describe('each sign decides a document of our own, called by the reason for it', () => {
  it('and there is no other sign', () => {
    expect(pins.map(({ sign }) => sign).toSorted()).toEqual(Object.keys(signs).toSorted())
  })

  it.each(pins)('$file', ({ sign, cell, instead, text }) => {
    expect(text.split(cell)).toHaveLength(2)
    // Its nearest neighbour, of which one cell or what stands above reads otherwise, is another thing.
    expect(taken(text.replace(cell, instead))).not.toBe(taken(text))
    expect(taken(text, sign)).not.toBe(taken(text))
  })
})
