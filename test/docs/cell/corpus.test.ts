import * as v from 'valibot'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRichText } from '../../../generator/docs/cell/read-rich-text.ts'
import { limitsSchema } from '../../../generator/config/limits.ts'
import { checkLimits } from '../../../generator/docs/limits/check-limits.ts'
import { decode } from '../../../generator/docs/decode.ts'
import { brief, cellsOf } from './cells.ts'

const folder = new URL('../../../../shared/corpus/files/', import.meta.url)

// Real documents that their readers find in order: an error would be a false alarm.
describe.skipIf(!existsSync(folder))('the corpus', () => {
  const documents = existsSync(folder) ? readdirSync(folder).filter((name) => /\.mdx?$/.test(name)) : []

  it.each(documents)('%s holds no cell with an error', async (name) => {
    const { value, diagnostics } = await decode(readFileSync(new URL(name, folder)), name)
    if (value === null) throw new Error(name)
    expect([...diagnostics, ...checkLimits(value, name, v.parse(limitsSchema, {}))].map(brief)).toEqual([])
    const found = cellsOf(value).flatMap((cell) => readRichText(cell).diagnostics)
    expect(found.filter(({ severity }) => severity === 'error').map(brief)).toEqual([])
  })
})
