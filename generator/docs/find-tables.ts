import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { CodeTable } from '../model/types.ts'
import type { ConfiguredColumns } from './columns/configured-columns.ts'
import { translatedColumns } from './columns/said-columns.ts'
import { originalOf } from './columns/translated-columns.ts'
import { findCodeTables, type FoundTable } from './find-code-tables.ts'
import type { Grid } from './grids/grid.ts'

/**
 * Picks the code tables of a document; of a translation also those that nothing but the codes of the source tells.
 *
 * @param grids - All its tables.
 * @param originals - The code tables of the document in the source language.
 * @param says - What is known of a table's columns.
 * @param lexicon - What words mean.
 * @param locale - The language of the document.
 * @returns Those that list codes, in document order, and what `findCodeTables` says of others.
 */
export function findTables(
  grids: readonly Grid[],
  originals: readonly CodeTable[],
  says: (grid: Grid) => ConfiguredColumns | null,
  lexicon: Lexicon,
  locale: string,
): Result<readonly FoundTable[]> {
  const found = findCodeTables(grids, says, lexicon, locale)
  const taken = new Set(found.value.map(({ grid }) => grid.place.line))
  const missed = grids.filter(({ place }) => !taken.has(place.line))
  const translated = found.value.map(({ grid }) => originalOf(grid, originals)?.table)
  const lacking = originals.filter((table) => !translated.includes(table))
  const more = missed.flatMap((grid) => {
    const columns = translatedColumns(grid, lacking)
    return columns === null ? [] : findCodeTables([grid], () => columns, lexicon, locale).value
  })
  const isTaken = ({ line }: Diagnostic): boolean => more.some(({ grid }) => grid.place.line === line)
  return {
    value: [...found.value, ...more].toSorted((a, b) => a.grid.place.line - b.grid.place.line),
    diagnostics: found.diagnostics.filter((note) => !isTaken(note)),
  }
}
