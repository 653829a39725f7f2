import { readdirSync, readFileSync } from 'node:fs'

import * as v from 'valibot'

import { profileColumns } from '../../generator/docs/columns/profile-columns.ts'
import { findHeaders } from '../../generator/docs/columns/find-header.ts'
import { readSigns, type ColumnSigns } from '../../generator/docs/columns/signs/read-signs.ts'
import { siblingFinder } from '../../generator/docs/columns/siblings.ts'
import { takenTables } from '../../generator/docs/columns/taken-tables.ts'
import { findGrids } from '../../generator/docs/grids/find-grids.ts'
import type { Grid } from '../../generator/docs/grids/grid.ts'
import { parseMarkdown } from '../../generator/docs/parse-markdown.ts'
import { builtIn } from '../../generator/lexicon/lexicon.ts'
import { pairTables, type LabelledDocument } from './labels.ts'

/** A table of which is known what it holds, as the weights see it. */
export interface Sample {
  /** `owner/name`; `null` for a document of our own. */
  readonly repository: string | null
  /** The document and the line. */
  readonly where: string
  /** The signs of each column that is not empty. */
  readonly columns: readonly ColumnSigns['signs'][]
  /** The columns that may be taken: that of the codes, and that of their names; none of a table that holds no codes. */
  readonly wanted: readonly number[]
}

/**
 * Takes the tables of a document together with their labels.
 *
 * @param label - The label.
 * @param text - The document.
 * @returns A sample of each labelled table whose columns can be weighed, but of those of which people are unsure.
 */
export function samplesOf({ repository, path, tables }: LabelledDocument, text: string): readonly Sample[] {
  const grids = gridsOf(text, path)
  const siblingOf = siblingFinder(takenTables(grids, builtIn))
  return pairTables(tables, grids, ({ place }) => place.line).flatMap(({ label, table: grid }) => {
    if (grid === undefined || (label.code === null && label.unsure === true)) return []
    const columns = label.code === null ? [] : [label.code, label.name]
    return sampleOf(grid, siblingOf, columns, { repository, where: `${repository}/${path}:${label.line}` })
  })
}

/** The tables of the documents of our own that show each shape of a code table, and of tables that are none. */
export function ownSamples(): readonly Sample[] {
  const folder = new URL('../docs/fixtures/', import.meta.url)
  return readdirSync(folder).flatMap((name) => {
    const input = readdirSync(new URL(name, folder)).find((file) => file.startsWith('input.')) ?? ''
    const text = readFileSync(new URL(`${name}/${input}`, folder), 'utf8')
    const expected = readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')
    const { sets } = v.parse(reading, JSON.parse(expected))
    const grids = gridsOf(text, input)
    const siblingOf = siblingFinder(takenTables(grids, builtIn))
    return grids.flatMap((grid) => {
      const set = sets.find(({ line }) => line === grid.place.line)
      const columns = (set?.columns ?? []).flatMap((column, index) => (/: (?:code|name)$/.test(column) ? [index] : []))
      return sampleOf(grid, siblingOf, columns, { repository: null, where: `${name}:${grid.place.line}` })
    })
  })
}

const reading = v.object({ sets: v.array(v.object({ line: v.number(), columns: v.array(v.string()) })) })

function gridsOf(text: string, file: string): readonly Grid[] {
  return findGrids(parseMarkdown(text, file), file, text).flatMap((grid) => findHeaders(grid, builtIn))
}

function sampleOf(
  grid: Grid,
  siblingOf: ReturnType<typeof siblingFinder>,
  wanted: readonly (number | null)[],
  place: Pick<Sample, 'repository' | 'where'>,
): readonly Sample[] {
  const read = readSigns(profileColumns(grid, builtIn), grid, builtIn, siblingOf(grid))
  const found = read.flatMap(({ column }, index) => (wanted.includes(column.index) ? [index] : []))
  const canBeWeighed = read.length > 0 && (wanted.length === 0 || found.length > 0)
  return canBeWeighed ? [{ ...place, columns: read.map(({ signs }) => signs), wanted: found }] : []
}
