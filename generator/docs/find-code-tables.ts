import type { Settings } from '../config/settings.ts'
import type { Column } from '../model/types.ts'
import { assignRoles } from './columns/assign-roles.ts'
import { profileColumns } from './columns/column-profile.ts'
import { configuredColumns } from './columns/configured-columns.ts'
import { findCodeColumn } from './columns/find-code-column.ts'
import { enough } from './columns/weights.ts'
import type { Grid } from './grids/grid.ts'

/** A table of codes, before its rows are read. */
export interface FoundTable {
  readonly grid: Grid
  readonly columns: readonly Column[]
  /** The set whose columns in the config are those of the table. */
  readonly setId: string | null
}

/**
 * Picks the code tables of a document.
 *
 * @param grids - All its tables.
 * @param settings - What the config says about columns: it wins over what is guessed.
 * @returns Those that list codes, with the roles of their columns.
 */
export function findCodeTables(grids: readonly Grid[], settings: Settings): readonly FoundTable[] {
  return grids.flatMap((grid) => {
    const profiles = profileColumns(grid)
    const said = configuredColumns(grid, settings)
    const saidCode = profiles.find((profile) => said?.roles.get(profile.index) === 'code')
    const guess = findCodeColumn(profiles, grid)
    const code = saidCode === undefined ? guess : { column: saidCode, score: enough, reason: 'said by the config' }
    if (code === null || code.score < enough) return []
    return [{ grid, columns: assignRoles(profiles, code, said?.roles ?? new Map()), setId: said?.id ?? null }]
  })
}
