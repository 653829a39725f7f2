import { matchHeader } from '../header-words/match-header.ts'
import { isBold } from './bold-cell.ts'
import type { Grid, GridCell, GridRow } from './grid.ts'

/**
 * Takes the first row for the header where the header is blank and the row looks like one: converters that know no
 * header write tables so, and GitBook does (`data-header-hidden`).
 *
 * @param grid - A table.
 * @returns The table with a header; the same table where nothing looks like one.
 */
export function fillBlankHeader(grid: Grid): Grid {
  const [first, ...rows] = grid.rows
  if (first === undefined || filledCells(grid.header).length > 0 || !isHeader(first)) return grid
  return { ...grid, header: { ...first, isSection: false }, rows }
}

/** A row of `th`, or of cells that are bold or made of the words of headers. */
function isHeader(row: GridRow): boolean {
  const cells = filledCells(row)
  if (cells.length < 2) return false
  return row.isSection || cells.every(({ text, content }) => isBold(content) || matchHeader(text).isWhole)
}

function filledCells({ cells }: GridRow): readonly GridCell[] {
  return cells.filter(({ text }) => text !== '')
}
