import type { ColumnProfile } from '../column-profile.ts'
import { headerConcept, type HeaderConcept } from '../header-concept.ts'
import { isRowNumber } from '../row-number.ts'
import type { Candidate } from './sign.ts'

/**
 * Whether a column lists the values of a field by its header: the sorts of a thing, or what stands below the field's own name.
 *
 * @param candidate - The column.
 */
export function listsValues(candidate: Candidate): boolean {
  return isExplainedNumber(candidate) || isExplainedKind(candidate) || listsValuesOfField(candidate)
}

/**
 * Whether numbers that do not just count stand for sorts, events or actions that are described beside them, or numbers below “Type”
 * alone for what is called by identifiers.
 *
 * @param candidate - The column.
 */
export function isExplainedNumber({ column, columns, others }: Candidate): boolean {
  const isIdentifier = isAbout(column, 'type', 'number', 'event', 'category') || isActionId(column)
  const isType = isPlainly(column, 'type') && column.filled === column.rows && column.filled > 2
  const tells = (other: ColumnProfile): boolean => isAbout(other, 'description', 'name')
  const isCalled = (other: ColumnProfile): boolean =>
    other.identifierShare > 0.8 && other.typeShare < 0.5 && isKey(other)
  return (
    isIdentifier &&
    column.numericShare > 0.9 &&
    isKey(column) &&
    !isRowNumber(column, columns) &&
    others.length > 0 &&
    (others.every(tells) ||
      (isType &&
        others.some((other) => tells(other) || isCalled(other)) &&
        others.every((other) => tells(other) || headerConcept(other) === null)))
  )
}

/**
 * Whether names in capitals stand for the sorts of something, and nothing beside them but what they mean. “Type” alone heads the
 * types of data as well.
 *
 * @param candidate - The column.
 */
export function isExplainedKind({ column, others }: Candidate): boolean {
  const { meaning, header, constantShare, typeShare } = column
  const concept = isAbout(column, 'type') ? 'type' : 'category'
  const isOfSomething = meaning.concepts.has(concept) && header.length > (meaning.concepts.get(concept) ?? '').length
  return (
    isAbout(column, 'type', 'category') &&
    isOfSomething &&
    !meaning.concepts.has('parameter') &&
    constantShare > 0.9 &&
    typeShare === 0 &&
    isKey(column) &&
    others.length > 0 &&
    others.every((other) => isPlainly(other, 'description') && other.typeShare === 0)
  )
}

/**
 * Whether a column is headed by the name of a field, by “Enum”, or by “Value” where the words above speak of values, too, and values
 * stand below it that the columns beside explain.
 *
 * @param candidate - The column.
 */
export function listsValuesOfField({ column, others, above }: Candidate): boolean {
  const { codeShare, wordShare, literalShare, typeShare } = column
  // “Enums”, “Message/Enum summary”: there the names of enumerations stand below “Enum”.
  const isOfThem = above.isOfEnumerations || above.heading?.concepts.has('description') === true
  const tells = (other: ColumnProfile): boolean => isPlainly(other, 'description', 'note', 'message')
  // Values come with versions; what is headed by the name of a field may be a record with a date.
  const isOfValues =
    isPlainly(column, 'value') &&
    (above.isOfValues || above.isOfEnumerations) &&
    others.every((other) => tells(other) || isAbout(other, 'date'))
  const isHeadedSo = column.namesField || isOfValues || (/^enum$/iu.test(column.header) && !isOfThem)
  const isOfRecords = (other: ColumnProfile): boolean => isAbout(other, 'parameter', 'required', 'size', 'date', 'type')
  return (
    isHeadedSo &&
    Math.max(codeShare + wordShare, literalShare) > 0.9 &&
    typeShare < 0.5 &&
    isKey(column) &&
    // Several names of fields side by side head records.
    others.every((other) => !other.namesField && (isOfValues || !isOfRecords(other))) &&
    others.some((other) => tells(other) || isPlainly(other, 'name'))
  )
}

/** “Action ID”: here the action is no remedy. */
function isActionId(column: ColumnProfile): boolean {
  return isAbout(column, 'remedy') && column.meaning.concepts.has('number')
}

function isAbout(column: ColumnProfile, ...concepts: readonly HeaderConcept[]): boolean {
  const concept = headerConcept(column)
  return concept !== null && concepts.includes(concept)
}

/** Whether a header says one of the concepts and no word that is unknown. */
function isPlainly(column: ColumnProfile, ...concepts: readonly HeaderConcept[]): boolean {
  return column.meaning.isWhole && isAbout(column, ...concepts)
}

/** Whether no two cells are the same. */
function isKey({ distinctShare, filled }: ColumnProfile): boolean {
  return distinctShare > 0.95 && filled > 1
}
