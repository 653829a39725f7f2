import { readRange } from '../codes/code-range.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Grid, GridCell, GridRow } from '../grids/grid.ts'
import { isBound } from './range-bound.ts'

/** A table with two of its columns joined. */
export interface JoinedGrid {
  readonly grid: Grid
  /** The index of the joined column. */
  readonly index: number
}

/**
 * Joins two columns that give the first and the last code of each row: `Begin | End` with `100 | 199` is one column with
 * `100–199`, as documents write ranges where they have one column for them.
 *
 * @param grid - A table.
 * @param lexicon - What words mean.
 * @returns The table with the two columns joined; `null` where it has no such pair, or a row of it is no range.
 */
export function joinRangeColumns(grid: Grid, lexicon: Lexicon): JoinedGrid | null {
  const { cells } = grid.header
  const first = cells.findIndex(
    ({ text }, index) => isBound('begin', text, lexicon) && isBound('end', cells[index + 1]?.text ?? '', lexicon),
  )
  if (first < 0 || grid.rows.length === 0 || !grid.rows.every((row) => isRangeAt(row, first, lexicon))) return null
  const header = { ...grid.header, cells: joinAt(cells, first) }
  const rows = grid.rows.map((row) => ({ ...row, cells: joinAt(row.cells, first) }))
  return { grid: { ...grid, header, rows }, index: first }
}

function isRangeAt({ cells }: GridRow, index: number, lexicon: Lexicon): boolean {
  const [from = '', to = ''] = cells.slice(index, index + 2).map(({ text }) => text)
  return from === to ? /^\d+$/.test(from) : readRange(`${from} – ${to}`, lexicon) !== null
}

function joinAt(cells: readonly GridCell[], index: number): readonly GridCell[] {
  const [from, to] = cells.slice(index, index + 2)
  if (from === undefined || to === undefined) return cells
  const text = from.text === to.text ? from.text : `${from.text}–${to.text}`
  return [...cells.slice(0, index), { ...from, text }, ...cells.slice(index + 2)]
}
