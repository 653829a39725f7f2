import type { Settings } from '../../config/settings.ts'
import type { CodeTable } from '../../model/types.ts'
import type { Grid } from '../grids/grid.ts'
import type { Selection } from '../selection/selection.ts'
import { configuredColumns, type ConfiguredColumns } from './configured-columns.ts'
import { originalOf } from './translated-columns.ts'

/**
 * What is known of a table's columns before anybody guesses: from the config, else from the table of the source language
 * of which the config speaks, as headers are translated and codes are not.
 *
 * @param grid - The table.
 * @param selection - What the config says of the document's tables.
 * @param originals - The code tables of the document in the source language.
 * @param settings - The settings of the run.
 * @param locale - The language of the document.
 * @returns `null` where nobody says anything.
 */
export function saidColumns(
  grid: Grid,
  selection: Selection,
  originals: readonly CodeTable[],
  settings: Settings,
  locale: string,
): ConfiguredColumns | null {
  const chosen = selection.choose(grid.place.line, null)
  const own = configuredColumns(grid, settings, chosen, locale)
  if (own !== null && [...own.roles.values()].includes('code')) return own
  const translated = translatedColumns(
    grid,
    originals.filter((table) => table.setId !== null),
  )
  if (own === null || translated === null) return translated ?? own
  // Of its own headers the config knows best; the codes tell the rest.
  return { ...translated, roles: new Map([...translated.roles, ...own.roles]) }
}

/**
 * The roles of the columns of a translation, by the codes of the table that it translates.
 *
 * @param grid - The table.
 * @param originals - The code tables of the document in the source language.
 */
export function translatedColumns(grid: Grid, originals: readonly CodeTable[]): ConfiguredColumns | null {
  const original = originalOf(grid, originals)
  return original === null ? null : { id: original.table.setId, roles: original.roles, isWanted: true }
}
