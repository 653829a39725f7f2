import { overLine } from '../../diagnostics/edits.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { dashesAmongRows } from '../../diagnostics/rules/ground.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Says } from '../columns/configured-columns.ts'
import { findCodeTables } from '../find-code-tables.ts'
import type { Grid } from '../grids/grid.ts'
import { isRowOfDashes } from './check-ground.ts'

/**
 * Finds tables that are no code tables as a whole, because two stand in one without a blank line between, of which one is.
 *
 * @param grids - The tables that were not taken.
 * @param lines - The lines of the document.
 * @param says - What is known of a table’s columns.
 * @param lexicon - What words mean.
 * @returns `dashes-among-rows` at the row of dashes.
 */
export function checkGluedTables(
  grids: readonly Grid[],
  lines: readonly string[],
  says: Says,
  lexicon: Lexicon,
): readonly Diagnostic[] {
  return grids.flatMap((grid) => {
    if (grid.syntax !== 'markdown') return []
    const at = grid.rows.findIndex(({ place }) => isRowOfDashes(lines[place.line - 1] ?? ''))
    const [header, dashes] = [grid.rows[at - 1], grid.rows[at]]
    if (header === undefined || dashes === undefined) return []
    const parts = [
      { ...grid, rows: grid.rows.slice(0, at - 1) },
      { ...grid, header, rows: grid.rows.slice(at + 1) },
    ]
    const isOfCodes = parts.some((part) => findCodeTables([part], says, lexicon).value.length > 0)
    return isOfCodes ? [dashesAmongRows(overLine(grid.place.file, dashes.place.line, lines))] : []
  })
}
