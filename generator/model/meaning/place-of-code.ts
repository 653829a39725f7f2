import type { Spot } from '../../diagnostics/diagnostic.ts'
import { spotOfCell } from '../spot-of-cell.ts'
import type { DocumentedCode } from '../types.ts'

/**
 * Where the source, whose row comes first, speaks of a code.
 *
 * @param code - The code.
 * @param cell - The cell that is meant.
 */
export function placeOf({ locales }: DocumentedCode, cell: 'name' | 'text' = 'text'): Spot {
  const said = Object.values(locales)[0]
  return said === undefined ? { file: '', line: 1, column: 1 } : spotOfCell(said, cell)
}
