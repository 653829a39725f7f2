import type { ColumnProfile } from './column-profile.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { headerConcept, type HeaderConcept } from './header-concept.ts'

const answers: ReadonlySet<HeaderConcept | null> = new Set(['code', 'subject', 'value', 'cause', 'event', 'message'])
const others: ReadonlySet<HeaderConcept | null> = new Set(['parameter', 'required', 'size', 'date'])

/**
 * Whether a table plainly lists parameters, versions, prices or abbreviations: then nobody need be told that no codes are read from it.
 *
 * @param column - The column that looks most like one of codes.
 * @param columns - All columns of the table.
 * @param heading - The nearest heading above.
 * @param lexicon - What words mean.
 */
export function listsOtherThings(
  column: ColumnProfile,
  columns: readonly ColumnProfile[],
  heading: string | null,
  { has }: Lexicon,
): boolean {
  const concept = headerConcept(column)
  if (others.has(concept) || column.headerKind === 'term') return true
  if (answers.has(concept)) return false
  return has('glossary', heading ?? '') || columns.some((other) => other !== column && tellsOtherThings(other))
}

/** Types of data, what is required, when something was, what it costs. */
function tellsOtherThings(column: ColumnProfile): boolean {
  const { meaning, typeShare, isOfDates } = column
  return (
    typeShare > 0.5 ||
    isOfDates ||
    (meaning.isWhole && (meaning.concepts.has('required') || meaning.concepts.has('thing')))
  )
}
