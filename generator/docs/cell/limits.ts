import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { cellTooLarge, nestedTooDeep } from '../../diagnostics/rules/cells.ts'
import type { Cell } from './cell.ts'

/** How long a cell may be in the document, in UTF-16 code units. */
export const maximumLength: number = 64 * 1024

/** How deep lists may be nested in one another. */
export const maximumListDepth = 8

/** How deep anything may be nested: more than any person writes, less than any stack holds. */
export const maximumDepth = 64

/** How deep the elements of a cell are nested. */
export interface Balance {
  readonly depth: number
  readonly listDepth: number
}

/**
 * Checks a cell against the limit on its size.
 *
 * @param cell - The cell.
 * @returns The error `cell-too-large`, or `null`.
 */
export function exceededSize(cell: Cell): Diagnostic | null {
  const start = cell.nodes[0]?.position?.start.offset ?? 0
  const end = cell.nodes.at(-1)?.position?.end.offset ?? start
  const length = end - start
  return length > maximumLength ? cellTooLarge(cell.place, { length, limit: maximumLength }) : null
}

/**
 * Checks a cell against the limits on depth.
 *
 * @param cell - The cell.
 * @param depths - How deep lists and anything else are nested in it.
 * @returns The error `nested-too-deep`, or `null`.
 */
export function exceededDepth(cell: Cell, { depth, listDepth }: Balance): Diagnostic | null {
  if (listDepth > maximumListDepth) return nestedTooDeep(cell.place, { what: 'Lists', limit: maximumListDepth })
  if (depth > maximumDepth) return nestedTooDeep(cell.place, { what: 'Elements', limit: maximumDepth })
  return null
}
