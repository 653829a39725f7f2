import type { ColumnProfile } from './column-profile.ts'
import { headerConcept } from './header-concept.ts'

/**
 * Whether a column only counts the rows.
 *
 * @param column - The column.
 * @param columns - All columns of the table. Of two, the one with numbers is the key of the other.
 */
export function isRowNumber(column: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  const concept = headerConcept(column)
  // `EJAM | 1`, `EDRY | 2`: what stands behind names are their numbers.
  const isFirst = columns.every(({ index }) => index >= column.index)
  const isUnnamed = isFirst && columns.length > 2 && (concept === 'number' || concept === null)
  return column.isCount && (column.headerKind === 'rowNumber' || isUnnamed)
}
