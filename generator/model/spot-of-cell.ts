import type { Spot } from '../diagnostics/diagnostic.ts'
import type { LocalizedCode } from './types.ts'

/**
 * Where a cell of the row stands that says something of a code.
 *
 * @param said - What the row says.
 * @param cell - The cell.
 * @returns The cell; the row where nobody knows its cells.
 */
export function spotOfCell({ cells, origin }: LocalizedCode, cell: 'code' | 'name' | 'text'): Spot {
  return cells?.[cell] ?? origin
}
