import { groupBy } from '../../model/group-by.ts'
import { textKey } from '../../lexicon/text-key.ts'
import { headerTexts, type Grid } from '../grids/grid.ts'
import type { ColumnProfile } from './column-profile.ts'

/** A table that is taken for one of codes, and its column that was found to hold them. */
export interface TakenTable {
  readonly grid: Grid
  readonly codes: ColumnProfile
}

/**
 * Makes what finds a table of codes that has the same header line: what one page heads alike is the same sort of table.
 *
 * @param taken - The tables of a document that are taken.
 * @returns A function from a table to another one of them; `null` where there is none, and for a table without a header.
 */
export function siblingFinder<T extends TakenTable>(taken: readonly T[]): (grid: Grid) => T | null {
  const byLine = groupBy(taken, ({ grid }) => headerLine(grid))
  return (grid) => {
    const line = headerLine(grid)
    return line === null ? null : (byLine.get(line)?.find((other) => other.grid !== grid) ?? null)
  }
}

function headerLine(grid: Grid): string | null {
  const isHeaded = grid.header.cells.every(({ text }) => text !== '')
  return isHeaded ? headerTexts(grid).map(textKey).join('|') : null
}

/**
 * Whether a column holds the same sort of codes as one of a table beside: numbers, or names in capitals, each once.
 *
 * @param column - The column.
 * @param codes - The column of codes of the other table.
 */
export function holdsAlike(column: ColumnProfile, codes: ColumnProfile): boolean {
  const isKey = column.filled === column.rows && column.distinctShare === 1
  const shares = ({ numericShare, constantShare, literalShare }: ColumnProfile): readonly number[] =>
    [numericShare, constantShare, literalShare].map(Math.round)
  const [numeric = 0, constant = 0] = shares(column)
  return isKey && numeric + constant > 0 && shares(codes).every((share, at) => share === shares(column)[at])
}
