import { matchHeader } from '../header-words/match-header.ts'
import type { ColumnProfile } from './column-profile.ts'
import { doubtsOf, speaking } from './doubts.ts'
import { headerWeight, isStrong } from './header-weight.ts'

/** A column that may hold codes, and how sure that is. */
export interface CodeColumn {
  readonly column: ColumnProfile
  /** From about −10 to 10; a table with less than {@link enough} is no code table. */
  readonly score: number
  readonly reason: string
}

/** The score from which a table is taken for a code table. */
export const enough = 4

/**
 * Finds the column of a table that holds codes.
 *
 * @param columns - The profiles of all columns.
 * @param heading - The nearest heading above the table.
 * @returns The likeliest column; `null` where no column can be it, or where no other column says what a code means.
 */
export function findCodeColumn(columns: readonly ColumnProfile[], heading: string | null): CodeColumn | null {
  const context = headingWeight(heading)
  const candidates = columns
    .filter((column) => column.filled > 0 && columns.some((other) => other !== column && explains(other, column)))
    .map((column): CodeColumn => {
      const { weight, reason } = headerWeight(column)
      const doubts = doubtsOf(columns, column, heading)
      const hints = isStrong(column) ? Math.min(context, doubts) : context + softWeight(columns, column, context)
      return { column, score: weight + shapeWeight(column) + hints - doubts, reason }
    })
  return candidates.reduce<CodeColumn | null>(
    (best, candidate) => (best === null || candidate.score > best.score ? candidate : best),
    null,
  )
}

/** From −5 (prose, or one value again and again) to 2 (nothing but distinct codes). */
function shapeWeight(column: ColumnProfile): number {
  const codes = column.codeShare + 0.5 * column.wordShare
  const distinct = column.filled < 2 ? 0 : (column.distinctShare - 0.75) * 4
  return codes * 4 - 2 + Math.max(-2, Math.min(0, distinct)) - (column.proseShare > 0.5 ? 1 : 0)
}

/** What the words above a table say of it: up to 1.5. */
function headingWeight(heading: string | null): number {
  if (heading === null) return 0
  const { concepts } = matchHeader(heading)
  return concepts.has('code') ? 1.5 : concepts.has('subject') ? 1 : 0
}

/** What speaks for codes where the header does not call them so: `Status | Description`, `Value | Meaning` of a status. */
function softWeight(columns: readonly ColumnProfile[], column: ColumnProfile, context: number): number {
  const { meaning, codeShare, wordShare, distinctShare } = column
  const isVocabulary = codeShare + wordShare === 1 && distinctShare === 1
  // A table whose header is empty, below a heading that speaks of codes.
  if (columns.every(({ header }) => header === '')) return context > 1 && codeShare === 1 && distinctShare === 1 ? 1 : 0
  const isDescribed = columns.some(
    (other) =>
      other !== column && other.meaning.isWhole && speaking.some((concept) => other.meaning.concepts.has(concept)),
  )
  if (meaning.concepts.has('subject')) return (isDescribed ? 1 : 0) + (isVocabulary && codeShare < 1 ? 1.5 : 0)
  const isNamed = columns.some(
    (other) => other !== column && other.meaning.concepts.has('name') && other.codeShare > 0.8,
  )
  const isValue = meaning.concepts.has('value') || meaning.concepts.has('number')
  if (isValue && isNamed && isDescribed) return 1
  return meaning.concepts.has('value') && isVocabulary && context > 0 ? 1.5 : 0
}

/** Whether a column can say what the codes of another one mean. */
function explains(column: ColumnProfile, code: ColumnProfile): boolean {
  const speaks = speaking.some((concept) => column.meaning.concepts.has(concept))
  return column.filled > 0 && (speaks || column.proseShare > 0.3 || (code.codeShare > 0.8 && column.codeShare < 0.5))
}
