import type { Column } from '../model/types.ts'
import { assignRoles } from './columns/assign-roles.ts'
import { profileColumns } from './columns/column-profile.ts'
import { enough, findCodeColumn } from './columns/find-code-column.ts'
import type { Grid } from './grids/grid.ts'

/** A table of codes, before its rows are read. */
export interface FoundTable {
  readonly grid: Grid
  readonly columns: readonly Column[]
}

/**
 * Picks the code tables of a document.
 *
 * @param grids - All its tables.
 * @returns Those that list codes, with the roles of their columns.
 */
export function findCodeTables(grids: readonly Grid[]): readonly FoundTable[] {
  return grids.flatMap((grid) => {
    const profiles = profileColumns(grid)
    const code = findCodeColumn(profiles, grid.heading)
    return code === null || code.score < enough ? [] : [{ grid, columns: assignRoles(profiles, code) }]
  })
}
