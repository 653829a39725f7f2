import type { ColumnProfile } from '../column-profile.ts'
import { headerConcept, type HeaderConcept } from '../header-concept.ts'

/** What tells something of one column, whatever stands beside it. */
export type ColumnTest = (column: ColumnProfile) => boolean

/** Makes what tells whether a header says one of the concepts, or none for `null`. */
export function isAbout(...concepts: readonly (HeaderConcept | null)[]): ColumnTest {
  return (column) => concepts.includes(headerConcept(column))
}

/** Whether a header says one of the concepts and no word that is unknown. */
export function isPlainly(...concepts: readonly HeaderConcept[]): ColumnTest {
  return (column) => column.meaning.isWhole && isAbout(...concepts)(column)
}

/** “Rule” above the names of what a linter finds. */
export function isRule({ meaning }: ColumnProfile): boolean {
  return (meaning.concepts.get('subject') ?? '').startsWith('rule')
}

/** “Reason” above words, which are sent, and no sentences, which only explain. */
export function isReason(column: ColumnProfile): boolean {
  return isPlainly('cause')(column) && column.codeShare + column.wordShare > 0.9
}

/** Whether a column holds sentences. */
export function isLongProse({ proseShare, length }: ColumnProfile): boolean {
  return proseShare > 0.6 && length > 25
}

/** Whether a column holds the names of types of data. */
export function isOfTypes({ typeShare }: ColumnProfile): boolean {
  return typeShare > 0.5
}

/** Whether numbers below “Code” tell all rows apart, and are more than two. */
export function isKeyOfCodes(column: ColumnProfile): boolean {
  const { numericShare, filled, rows } = column
  return isPlainly('code')(column) && numericShare === 1 && filled === rows && filled > 2 && isKey(column)
}

/** Whether names have types below them, and the header says so or all have. */
export function isOfTypedNames({ typedShare, header, meaning }: ColumnProfile): boolean {
  const isSaid = header.includes('\n') && meaning.concepts.has('type')
  return typedShare > (isSaid ? 0.5 : 0.9)
}

/** Whether a column has one value, or few that many rows share. */
export function sortsRows({ distinctShare, filled }: ColumnProfile): boolean {
  return filled > 1 && (Math.round(distinctShare * filled) === 1 || distinctShare < 0.2)
}

/** Whether no two cells are the same. */
export function isKey({ distinctShare, filled }: ColumnProfile): boolean {
  return distinctShare > 0.95 && filled > 1
}
