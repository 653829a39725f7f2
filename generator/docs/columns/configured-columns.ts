import type { Settings } from '../../config/settings.ts'
import type { ColumnRole } from '../../model/types.ts'
import { headerTexts, type Grid } from '../grids/grid.ts'

/** What the config says about the columns of a table. */
export interface ConfiguredColumns {
  /** The set that says it. */
  readonly id: string
  /** Roles by the index of the column. */
  readonly roles: ReadonlyMap<number, ColumnRole>
}

const roles = ['code', 'name', 'description', 'message'] as const

/**
 * Finds the set of the config whose columns a table has.
 *
 * @param grid - The table.
 * @param settings - The settings of the run.
 * @returns The first set all of whose headers stand in the table, regardless of case; `null` where there is none.
 */
export function configuredColumns(grid: Grid, settings: Settings): ConfiguredColumns | null {
  const headers = headerTexts(grid).map(plain)
  for (const [id, { columns }] of Object.entries(settings.sets)) {
    const said = roles.flatMap((role) => {
      const header = columns[role]
      return header === undefined ? [] : [[headers.indexOf(plain(header)), role] as const]
    })
    if (said.length > 0 && said.every(([index]) => index >= 0)) return { id, roles: new Map(said) }
  }
  return null
}

function plain(header: string): string {
  return header.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
