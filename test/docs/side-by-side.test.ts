import { describe, expect, it } from 'vitest'

import { generate } from '../outcomes/run.ts'

const table = `# Codes

| Code | Description | Beschreibung | Level |
| --- | --- | --- | --- |
| 1 | The lamp is out. | Die Lampe ist aus. | high |
| 2 | There is no oil. | Es gibt kein Öl. | low |
`
const columns = { description: { en: 'Description', de: ['Beschreibung'] } }
const statuses =
  '# Statuses\n\n| Status | Description |\n| --- | --- |\n| WAITING | It waits. |\n| BURNING | It burns. |\n'

/** What a document comes to: the texts of each code, what else is said of it, and the problems. */
async function read(text: string, set: object) {
  const config = { docs: 'docs/*.md', locales: { source: 'en' }, sets: { lampCode: set } }
  const { model, found } = await generate({ 'doc-codes.config.json': JSON.stringify(config), 'docs/codes.md': text })
  const codes = model.sets.flatMap(({ codes: own }) => own)
  const texts = codes.map(({ locales }) => Object.entries(locales).map(([locale, said]) => `${locale} ${said.text}`))
  return { texts, attributes: codes.map(({ attributes }) => attributes), found }
}

describe('a table that holds two languages side by side', () => {
  it.each([{ columns }, { columns, from: 'docs/codes.md#Codes' }])('is one set in both (%o)', async (set) => {
    const { texts, attributes, found } = await read(table, set)
    expect(found).toEqual([])
    expect(texts).toEqual([
      ['en The lamp is out.', 'de Die Lampe ist aus.'],
      ['en There is no oil.', 'de Es gibt kein Öl.'],
    ])
    expect(attributes).toEqual([{ Level: 'high' }, { Level: 'low' }])
  })

  it('lets the other tables of its document be in one', async () => {
    const { texts, found } = await read(`${table}\n${statuses}`, { columns, from: 'docs/codes.md#Codes' })
    expect(found).toEqual([])
    expect(texts.slice(2)).toEqual([['en It burns.'], ['en It waits.']])
  })

  it('says at the row what is not translated', async () => {
    const { found } = await read(table.replace('Es gibt kein Öl.', ''), { columns })
    expect(found).toEqual(['empty-translation docs/codes.md:6'])
  })
})
