import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { tableWithoutRows } from '../../diagnostics/rules/tables.ts'
import type { Grid } from '../grids/grid.ts'
import { codeHeader } from './code-header.ts'
import { findLostRows } from './find-lost-rows.ts'

/**
 * Finds tables whose header promises codes and that have no rows.
 *
 * @param grids - All tables of a document.
 * @param lines - Its lines.
 * @returns `lost-rows` where rows follow that do not belong to the table, else `table-without-rows`.
 */
export function checkEmptyTables(grids: readonly Grid[], lines: readonly string[]): readonly Diagnostic[] {
  return grids.flatMap((grid) => {
    if (grid.rows.length > 0) return []
    const code = codeHeader(grid)
    if (code === null) return []
    const lost = findLostRows(grid, code, lines)
    return lost.length > 0 ? lost : [tableWithoutRows(grid.place, null)]
  })
}
