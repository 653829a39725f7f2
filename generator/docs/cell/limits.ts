import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { cellTooLarge, nestedTooDeep } from '../../diagnostics/rules/cells.ts'
import type { Cell } from './cell.ts'
import type { Survey } from './survey.ts'

/** How long a cell may be in the document, in UTF-16 code units. */
export const maximumLength: number = 64 * 1024

/** How deep lists may be nested in one another. */
export const maximumListDepth = 8

/** How deep anything may be nested: more than any person writes, less than any stack holds. */
export const maximumDepth = 64

/**
 * Checks a cell against the limits that keep reading it cheap.
 *
 * @param cell - The cell.
 * @param survey - What its nodes hold.
 * @returns The error `cell-too-large` or `nested-too-deep`, or `null`.
 */
export function exceededLimit(cell: Cell, survey: Survey): Diagnostic | null {
  const length = sourceRange(cell).length
  if (length > maximumLength) return cellTooLarge(cell.place, { length, limit: maximumLength })
  if (survey.listDepth > maximumListDepth) return nestedTooDeep(cell.place, { what: 'Lists', limit: maximumListDepth })
  if (survey.depth > maximumDepth) return nestedTooDeep(cell.place, { what: 'Elements', limit: maximumDepth })
  return null
}

/**
 * The stretch of the document that a cell takes.
 *
 * @param cell - The cell.
 * @returns The offset at which it starts, and its text in the document; an empty one for nodes without positions.
 */
export function sourceRange(cell: Cell): { readonly start: number; readonly length: number } {
  const start = cell.nodes[0]?.position?.start.offset ?? 0
  const end = cell.nodes.at(-1)?.position?.end.offset ?? start
  return { start, length: Math.max(0, end - start) }
}
