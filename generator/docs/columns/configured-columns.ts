import { headersIn, otherHeaders } from '../../config/headers.ts'
import type { Settings } from '../../config/settings.ts'
import { textKey } from '../../lexicon/text-key.ts'
import type { ColumnRole } from '../../model/types.ts'
import { headerTexts, type Grid } from '../grids/grid.ts'
import type { Chosen } from '../selection/selection.ts'

/** What the config says about the columns of a table. */
export interface ConfiguredColumns {
  /** The set that says it; `null` where a table of the source language does that is in none of the config. */
  readonly id: string | null
  /** Roles by the index of the column. */
  readonly roles: ReadonlyMap<number, ColumnRole>
  /** Whether it is a code table, however little its column of codes looks like one. */
  readonly isWanted: boolean
}

/** Tells what is known of the columns of a table, by the config or by its original. */
export type Says = (grid: Grid) => ConfiguredColumns | null

const roles = ['code', 'name', 'description', 'message'] as const

/**
 * Finds the set of the config that a table is, and what the config says of its columns.
 *
 * @param grid - The table.
 * @param settings - The settings of the run.
 * @param chosen - The set whose `from` names the table.
 * @param locale - The language of the document: a table may have headers of several.
 * @returns That set, with those of its headers that the table has; else the first set without `from` all of whose headers
 *   stand in the table, regardless of case and in one of their spellings; `null` where there is none.
 */
export function configuredColumns(
  grid: Grid,
  settings: Settings,
  chosen: Chosen | null,
  locale: string,
): ConfiguredColumns | null {
  const headers = headerTexts(grid).map(textKey)
  for (const [id, { from, columns }] of Object.entries(settings.sets)) {
    const said = roles.flatMap((role) => {
      const index = headers.findIndex((header) =>
        headersIn(columns[role], locale).some((spelling) => textKey(spelling) === header),
      )
      return headersIn(columns[role], locale).length === 0 ? [] : [[index, role] as const]
    })
    // What is in another language is no column of this one, whatever it looks like.
    const others = otherHeaders(columns, locale).flatMap((other) => {
      const index = headers.indexOf(textKey(other))
      return index < 0 ? [] : [[index, 'attribute'] as const]
    })
    const own = said.filter(([index]) => index >= 0)
    if (id === chosen?.id) return { id, roles: new Map([...others, ...own]), isWanted: chosen.isPart }
    if (chosen === null && from.length === 0 && said.length > 0 && said.every(([index]) => index >= 0))
      return { id, roles: new Map([...others, ...own]), isWanted: true }
  }
  return null
}
