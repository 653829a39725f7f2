import type { Grid, GridRow } from './grid.ts'

/**
 * Puts what stands side by side below one another: `Code | Message | Code | Message` is one table, folded to save room.
 *
 * @param grid - A table.
 * @returns The table with each group of columns once; the same table where its headers do not repeat.
 */
export function unroll(grid: Grid): Grid {
  const width = groupWidth(grid.header.cells.map(({ text }) => text.toLowerCase()))
  if (width === null) return grid
  const groups = grid.header.cells.length / width
  const partOf = (row: GridRow, group: number): GridRow => {
    const cells = row.cells.slice(group * width, (group + 1) * width)
    return { ...row, cells, place: group === 0 ? row.place : (cells[0]?.place ?? row.place) }
  }
  const rows = Array.from({ length: groups }, (_, group) => grid.rows.map((row) => partOf(row, group)))
  const filled = rows.flat().filter((row) => row.isSection || row.cells.some(({ text }) => text !== ''))
  return { ...grid, header: partOf(grid.header, 0), rows: filled }
}

/** How many columns the group has that the headers repeat; `null` where they repeat none of two or more. */
function groupWidth(headers: readonly string[]): number | null {
  const widths = headers.map((_, index) => index).filter((width) => width >= 2 && headers.length % width === 0)
  const width = widths.find((period) => headers.every((header, index) => header === headers[index % period]))
  return width === undefined || headers.every((header) => header === '') ? null : width
}
