import type { ColumnProfile } from './column-profile.ts'
import { headerConcept } from './header-concept.ts'

/**
 * Whether a column holds the HTTP statuses that come with codes: `Status | Code | Meaning`.
 *
 * @param column - The column.
 * @param columns - All columns of the table; another one must hold the codes.
 */
export function isCompanionStatus(column: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  const concept = headerConcept(column)
  const isStatus = concept === 'protocol' || (concept === 'subject' && column.httpShare > 0.9)
  return isStatus && columns.some((other) => other !== column && headerConcept(other) === 'code' && isOfCodes(other))
}

function isOfCodes({ codeShare, wordShare, distinctShare, httpShare }: ColumnProfile): boolean {
  return codeShare + wordShare > 0.9 && distinctShare > 0.9 && httpShare < 0.5
}
