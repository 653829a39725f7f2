import type { ColumnProfile } from '../column-profile.ts'
import { isCompanionStatus } from '../companion-status.ts'
import { headerConcept, type HeaderConcept } from '../header-concept.ts'
import { isKnownLanguage } from '../known-language.ts'
import type { Candidate, Evidence } from './evidence.ts'

type ColumnTest = (column: ColumnProfile) => boolean

/** What the other columns of a table say of one. */
export const companyEvidence: readonly Evidence[] = [
  // “Code | Description”, “Status | Meaning”, in as many words.
  { weight: 3.25, of: isExplained(isAbout('code', 'protocol')) },
  { weight: 1.75, of: isExplained(isPlainly('subject')) },
  // “Name | Value” and nothing else: what fields hold.
  { weight: -1.75, of: ({ column, others }) => isAbout('value')(column) && others.every(isAbout('name')) },
  { weight: 1.75, of: someOther(isAbout('name')) },
  { weight: 0.75, of: someOther(isAbout('message')) },
  { weight: 1.5, of: someOther(isAbout('cause', 'remedy')) },
  { weight: 0.5, of: someOther(isLongProse) },
  // The meanings of codes say how something went or how it stands; what fields hold, or what things are called, does not.
  { weight: 1.5, of: outcomeShare },
  { weight: -2.5, of: isWithoutOutcome },
  // Tables of fields: the names of types, what is required, how long it may be.
  { weight: -1.25, of: someOther(isOfTypes) },
  {
    weight: -2,
    of: ({ column, others }) => others.some(isOfTypes) && column.constantShare + column.numericShare < 0.5,
  },
  { weight: -1, of: someOther(isAbout('required')) },
  { weight: -3, of: someOther(isAbout('size')) },
  { weight: -0.5, of: someOther(isAbout('parameter')) },
  // What stands first is what a table is about, but for what all rows have in common: `oauth | token_expired`.
  { weight: -2.5, of: someBefore((column) => !isOfOneValue(column)) },
  {
    weight: -1.75,
    of: someBefore((column) => isAbout(null, 'situation', 'parameter', 'type', 'number')(column) && isKey(column)),
  },
  { weight: -1, of: someBefore(({ proseShare }) => proseShare > 0.5) },
  // Codes by situation are no list of codes.
  { weight: -0.5, of: someBefore((column) => isAbout('situation')(column) && column.distinctShare > 0.6) },
  { weight: -0.75, of: someAfter(isAbout('situation')) },
  // The first of several columns that are headed as ones of codes.
  { weight: -4.5, of: someBefore(isAbout('code')) },
  { weight: -3, of: ({ column, others }) => isCompanionStatus(column, others) },
]

function someOther(test: ColumnTest): Evidence['of'] {
  return ({ others }) => others.some(test)
}

function someBefore(test: ColumnTest): Evidence['of'] {
  return ({ column, others }) => others.some((other) => other.index < column.index && test(other))
}

function someAfter(test: ColumnTest): Evidence['of'] {
  return ({ column, others }) => others.some((other) => other.index > column.index && test(other))
}

function isAbout(...concepts: readonly (HeaderConcept | null)[]): ColumnTest {
  return (column) => concepts.includes(headerConcept(column))
}

/** Whether a header says one of the concepts and no word that is unknown. */
function isPlainly(...concepts: readonly HeaderConcept[]): ColumnTest {
  return (column) => column.meaning.isWhole && isAbout(...concepts)(column)
}

/** Whether a column stands beside one that plainly tells meanings, or tells of answers and causes in prose. */
function isExplained(test: ColumnTest): Evidence['of'] {
  return ({ column, others }) =>
    test(column) &&
    others.some(
      (other) =>
        isPlainly('description', 'note', 'message')(other) ||
        (isPlainly('subject', 'cause')(other) && other.proseShare > 0.6),
    )
}

/** How far the cells of the column that speaks most of outcomes do so; those of a language that nobody taught may. */
function outcomeShare({ columns }: Candidate): number {
  const share = Math.max(...columns.map((column) => column.outcomeShare))
  return share > 0 || isKnownLanguage(columns) ? share : 1
}

/** Whether no cell speaks of an outcome, where they have words that could, nor a word above them. */
function isWithoutOutcome({ column, columns, others, above }: Candidate): boolean {
  const isAnswer = [column.meaning, above.heading, above.lead].some((meaning) => meaning?.concepts.has('subject'))
  const hasWords = isKnownLanguage(columns) && others.some(({ length }) => length > 8)
  return hasWords && !isAnswer && columns.every(({ outcomeShare }) => outcomeShare === 0)
}

function isLongProse({ proseShare, length }: ColumnProfile): boolean {
  return proseShare > 0.6 && length > 25
}

function isOfTypes({ typeShare }: ColumnProfile): boolean {
  return typeShare > 0.5
}

function isOfOneValue({ distinctShare, filled }: ColumnProfile): boolean {
  return filled > 1 && Math.round(distinctShare * filled) === 1
}

/** Whether no two cells are the same. */
function isKey({ distinctShare, filled }: ColumnProfile): boolean {
  return distinctShare > 0.95 && filled > 1
}
