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
  // “Status”, “Status code”; what is just called “Code” is the code.
  const isCalledSo = column.meaning.concepts.has('subject') && (concept === 'subject' || concept === 'code')
  const isRepeated = column.distinctShare < 1
  // “Error code” above 400 and 404 is what the table is about, where no two rows share one.
  const isOfErrors = concept === 'code' && !isRepeated && !column.headedAs.includes('status')
  const isStatus = concept === 'protocol' || (isCalledSo && column.httpShare > 0.9 && !isOfErrors)
  const isCommon = concept === 'code' && column.httpShare > 0.9 && column.distinctShare < 0.5
  return columns.some(
    (other) =>
      other !== column &&
      // What lacks in some rows cannot be what they are about, where something else tells them all apart.
      (isRepeated || other.filled >= column.filled) &&
      ((isStatus && (isOfCodes(other) || ((isRepeated || isProblemType(other, column)) && isOfWords(other)))) ||
        (isCommon && isFiner(other, column))),
  )
}

/** `` `lobbyfull` | `409` `` below “Type” or “Problem type”: such a type is what a problem is told by, also where no two share a status. */
function isProblemType(column: ColumnProfile, status: ColumnProfile): boolean {
  const isCalledProblem = (column.meaning.concepts.get('situation') ?? '').startsWith('problem')
  const isType = headerConcept(column) === 'type' || isCalledProblem
  return isType && column.index < status.index && column.literalShare > 0.9 && status.httpShare > 0.9
}

/** Codes that part what one status has in common: `400 | 40001`, also where one of them has several rows. */
function isFiner(column: ColumnProfile, status: ColumnProfile): boolean {
  const { codeShare, httpShare, distinctShare } = column
  return (
    headerConcept(column) === 'code' && codeShare > 0.9 && httpShare < 0.1 && distinctShare > 2 * status.distinctShare
  )
}

/** Codes that nobody takes for statuses, below a header that calls them codes or errors. */
function isOfCodes(column: ColumnProfile): boolean {
  const concept = headerConcept(column)
  return (concept === 'code' || (concept === 'subject' && column.codeShare > 0.9)) && tellsRowsApart(column)
}

/** Words that are all distinct, as what tells rows of one status apart is: `403 | token_expired`. */
function isOfWords(column: ColumnProfile): boolean {
  const concept = headerConcept(column)
  const isOfMeanings = concept === 'description' || concept === 'note' || concept === 'message' || concept === 'remedy'
  return !isOfMeanings && tellsRowsApart(column)
}

/** Whether nearly every cell is a code, a word or inline code of its own, and most are no HTTP statuses. */
function tellsRowsApart({ codeShare, wordShare, literalShare, distinctShare, httpShare }: ColumnProfile): boolean {
  return Math.max(codeShare + wordShare, literalShare) > 0.9 && distinctShare > 0.9 && httpShare < 0.5
}
