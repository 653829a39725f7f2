import type { Grid, GridRow } from './grid.ts'

/**
 * Marks rows that repeat the header, as long tables do: they are no rows of their own.
 *
 * @param grid - A table.
 */
export function markRepeatedHeaders(grid: Grid): Grid {
  const header = textOf(grid.header)
  const rows = grid.rows.map((row) => (textOf(row) === header ? { ...row, isSection: true } : row))
  return { ...grid, rows }
}

function textOf({ cells }: GridRow): string {
  return cells.map(({ text }) => text).join('\t')
}
