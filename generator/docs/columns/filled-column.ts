import type { FilledPlaceholder } from '../document.ts'
import type { Grid } from '../grids/grid.ts'
import { linkTargets } from '../rows/link-targets.ts'
import type { ConfiguredColumns } from './configured-columns.ts'

/**
 * Finds the column that names codes which another document explains: each of its cells is a placeholder of the config, or a
 * link to an anchor.
 *
 * @param grid - A table of a document that says what calls can return.
 * @param filled - Where placeholders of the document stood.
 * @returns The column; `null` where the table has none.
 */
export function filledColumn(grid: Grid, filled: readonly FilledPlaceholder[]): ConfiguredColumns | null {
  const rows = grid.rows.filter((row) => !row.isSection && row.cells.some(({ text }) => text !== ''))
  const index = grid.header.cells.findIndex((_, at) => {
    const cells = rows.flatMap((row) => (row.cells[at] === undefined ? [] : [row.cells[at]]))
    const isCode = (cell: (typeof cells)[number]): boolean =>
      filled.some(({ line, raw }) => line === cell.place.line && raw === cell.text) ||
      (linkTargets(cell).length > 0 && cell.text.length < 40)
    return cells.length === rows.length && cells.length > 0 && cells.every(isCode)
  })
  return index < 0 ? null : { id: null, roles: new Map([[index, 'code']]), isWanted: true }
}
