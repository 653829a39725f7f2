import type { GridRow } from './grid.ts'

/** Dashes of any length, and lines: what stands in a cell to part the rows round it. */
const dashes = /^[\s\-‐‑‒–—―−_]*$/u

/**
 * Whether a row says nothing: its cells are empty, or hold dashes alone.
 *
 * @param row - A row of a table.
 */
export function isBlankRow({ cells }: GridRow): boolean {
  return cells.every(({ text }) => dashes.test(text))
}
