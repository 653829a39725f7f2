import type { Element } from 'hast'
import { isBold } from './bold-cell.ts'
import type { GridCell, GridRow } from './grid.ts'

/**
 * How many rows a header takes: as many as its cells span, where what stands below the others are headers, too.
 *
 * @param rows - The cells of the table's rows, the header's first one first.
 * @returns At least 1.
 */
export function headerHeight(rows: readonly (readonly Element[])[]): number {
  const [first = [], ...others] = rows
  const height = Math.max(1, ...first.map((cell) => Number(cell.properties.rowSpan ?? 1)))
  const below = others.slice(0, height - 1)
  return below.length === height - 1 && below.every((row) => row.length > 0 && row.every(isHeading)) ? height : 1
}

/**
 * Makes one header of several rows: `Reason code` over `Decimal` and `Hexadecimal`.
 *
 * @param rows - The rows, by column; at least one.
 * @returns The first row, with the words of those below.
 */
export function mergeHeader(rows: readonly GridRow[]): GridRow {
  return rows.reduce((upper, lower) => ({
    ...upper,
    isSection: false,
    cells: lower.cells.map((cell, index) => mergeCell(upper.cells, cell, index)),
  }))
}

function mergeCell(upper: readonly GridCell[], cell: GridCell, index: number): GridCell {
  // A cell that spans columns stands in the first of them.
  const above = upper.slice(0, index + 1).findLast(({ text }) => text !== '')?.text ?? ''
  return above === cell.text || above === '' ? cell : { ...cell, text: `${above} ${cell.text}`.trim() }
}

function isHeading(cell: Element): boolean {
  return cell.tagName === 'th' || isBold({ syntax: 'html', nodes: cell.children })
}
