import type { ColumnProfile } from '../column-profile.ts'
import { headerConcept } from '../header-concept.ts'
import { isRowNumber } from '../row-number.ts'
import type { Above, Sign } from './sign.ts'

/** What the cells of a column say of it. */
export const cellSigns = {
  'cells-are-codes': ({ column }) => column.codeShare,
  'cells-are-numbers': ({ column }) => column.numericShare,
  'cells-are-constants': ({ column }) => column.constantShare,
  'cells-are-inline-code': ({ column }) => column.literalShare,
  'cells-are-prose': ({ column }) => column.proseShare,
  // `NOT_FOUND`, “Cancelled”: a code that is a word says what happened.
  // `RATE_LIMIT` below “Variable” is none.
  'cells-say-outcomes': ({ column }) => (headerConcept(column) === 'parameter' ? 0 : column.outcomeShare),
  // `order.paid | date`: fields. “Property” heads settings: `collector.http.enabled`.
  'cells-are-events': ({ column, others }) =>
    headerConcept(column) === 'parameter' || others.some(({ typeShare }) => typeShare > 0.5) ? 0 : column.eventShare,
  // Links and calls have addresses, too.
  'cells-are-problem-addresses': ({ column, above }) =>
    column.isOfAddresses &&
    !column.meaning.concepts.has('parameter') &&
    (isTypeOfProblem(column) || isOfProblems(above)),
  // What holds for all codes below zero is said of codes, and lists none.
  'cells-are-comparisons': ({ column }) => column.isOfComparisons,
  // Events have names such as `message` and `error`.
  'cells-are-error-fields': ({ column }) => column.isOfErrorFields && headerConcept(column) !== 'event',
  // When something was answered is no answer.
  'cells-are-dates': ({ column }) => column.isOfDates,
  // One value again and again is what the rows have in common, not what they are about.
  'cells-repeat': ({ column }) => (column.filled < 2 ? 0 : 1 - column.distinctShare),
  'cells-count-rows': ({ column, others }) => isRowNumber(column, [column, ...others]),
  // Every row of a code table has a code.
  'cells-are-missing': ({ column }) => (column.rows === 0 ? 0 : 1 - column.filled / column.rows),
} as const satisfies Readonly<Record<string, Sign>>

function isTypeOfProblem({ meaning: { concepts } }: ColumnProfile): boolean {
  return concepts.has('type') || concepts.has('subject') || concepts.has('code')
}

function isOfProblems({ heading }: Above): boolean {
  const concepts = heading?.concepts
  return concepts !== undefined && (concepts.has('subject') || (concepts.get('situation') ?? '').startsWith('problem'))
}
