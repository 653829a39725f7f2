import { cellFromHast, cellFromMdast, type Cell, type CellDocument } from '../cell/cell.ts'
import type { GridCell } from '../grids/grid.ts'

/**
 * Makes the cell that rich text is read from of a cell of a table.
 *
 * @param cell - The cell of the table.
 * @param document - What the cells of its document share.
 */
export function cellOf({ content, place }: GridCell, document: CellDocument): Cell {
  return content.syntax === 'markdown'
    ? cellFromMdast(content.nodes, place, document)
    : cellFromHast(content.nodes, place, document)
}
