import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { tableWithoutRows } from '../../diagnostics/rules/tables.ts'
import type { Grid } from '../grids/grid.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { codeHeader } from './code-header.ts'

/**
 * Finds tables whose header promises codes and that have no rows.
 *
 * @param grids - All tables of a document.
 * @param lexicon - What words mean.
 * @returns `table-without-rows`.
 */
export function checkEmptyTables(grids: readonly Grid[], lexicon: Lexicon): readonly Diagnostic[] {
  return grids.flatMap((grid) =>
    grid.rows.length === 0 && codeHeader(grid, lexicon) !== null ? [tableWithoutRows(grid.place, null)] : [],
  )
}
