import { groupBy } from '../../model/group-by.ts'
import { textKey } from '../../lexicon/text-key.ts'
import { headerTexts, type Grid } from '../grids/grid.ts'
import type { ColumnProfile } from './column-profile.ts'

/** A table that is taken for one of codes, and its column that was found to hold them. */
export interface TakenTable {
  readonly grid: Grid
  readonly codes: ColumnProfile
}

/** What the codes of a sibling look like, and whether it has the same header line or but a column that is headed like them. */
export interface SiblingCodes {
  readonly codes: ColumnProfile
  readonly hasSameLine: boolean
}

/**
 * Makes what finds a table of codes that has the same header line, else one whose codes are headed like a column: what one page
 * heads alike is the same sort of table, or the same sort of values.
 *
 * @param taken - The tables of a document that are taken.
 * @returns A function from a table to another one of them; `null` where there is none, and for a table without a header.
 */
export function siblingFinder<T extends TakenTable>(taken: readonly T[]): (grid: Grid) => (T & SiblingCodes) | null {
  const byLine = groupBy(taken, ({ grid }) => headerLine(grid))
  const byCodes = groupBy(taken, ({ codes }) => textKey(codes.header))
  return (grid) => {
    const line = headerLine(grid)
    if (line === null) return null
    const isOther = (other: T): boolean => other.grid !== grid
    const alike = byLine.get(line)?.find(isOther)
    if (alike !== undefined) return { ...alike, hasSameLine: true }
    const values = headerTexts(grid).flatMap((text) => byCodes.get(textKey(text))?.find(isOther) ?? [])[0]
    return values === undefined ? null : { ...values, hasSameLine: false }
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

/**
 * Whether a column of numbers holds values of the sort that are the codes of a table beside: “Byte value”, also where the words that
 * they stand for go before them. “Value” alone heads what settings are set to as well.
 *
 * @param column - The column.
 * @param codes - The column of codes of the other table.
 */
export function holdsValuesAlike(column: ColumnProfile, codes: ColumnProfile): boolean {
  const isHeadedAlike = textKey(column.header) === textKey(codes.header) && /\S\s+\S/u.test(column.header)
  return isHeadedAlike && column.meaning.concepts.has('value') && column.numericShare === 1 && holdsAlike(column, codes)
}
