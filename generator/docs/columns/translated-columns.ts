import type { CodeTable, ColumnRole } from '../../model/types.ts'
import type { Grid } from '../grids/grid.ts'

/** The table of the source language that a table translates. */
export interface Original {
  readonly table: CodeTable
  /** The roles of the columns of the original, by the index of the column here. */
  readonly roles: ReadonlyMap<number, ColumnRole>
}

/**
 * Finds the table of the source language that a table translates: most of its codes stand in one column here.
 *
 * @param grid - A table of a translation.
 * @param originals - The tables of the document in the source language.
 * @returns The original with the most codes here; where both have as many columns, their roles are those of the original.
 *   `null` where none has most of its codes here.
 */
export function originalOf(grid: Grid, originals: readonly CodeTable[]): Original | null {
  const width = grid.header.cells.length
  const rows = grid.rows.filter((row) => !row.isSection)
  const columns = grid.header.cells.map((_, index) => rows.map((row) => row.cells[index]?.text ?? ''))
  const candidates = originals.flatMap((table) => {
    const codes = new Set(table.rows.map(({ raw }) => raw))
    return columns.map((cells, index) => {
      const shared = new Set(cells.filter((cell) => codes.has(cell))).size
      return { table, index, shared, isMost: shared * 2 > Math.max(codes.size, rows.length) }
    })
  })
  const [best] = candidates.filter(({ isMost }) => isMost).toSorted((a, b) => b.shared - a.shared)
  if (best === undefined) return null
  const { table, index } = best
  const isAlike = table.columns.length === width && table.columns[index]?.role === 'code'
  const roles = isAlike ? table.columns.map(({ role }, at) => [at, role] as const) : [[index, 'code'] as const]
  return { table, roles: new Map(roles) }
}
