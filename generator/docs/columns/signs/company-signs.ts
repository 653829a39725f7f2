import type { ColumnProfile } from '../column-profile.ts'
import { hasCodeNumbers } from '../code-and-name.ts'
import { isCompanionStatus } from '../companion-status.ts'
import { headerConcept } from '../header-concept.ts'
import { isKnownLanguage } from '../known-language.ts'
import { isLayout } from '../layout.ts'
import { holdsAlike, holdsValuesAlike } from '../siblings.ts'
import {
  isAbout,
  isKey,
  isKeyOfCodes,
  isLongProse,
  isOfTypedNames,
  isOfTypes,
  isPlainly,
  isReason,
  isRule,
  sortsRows,
  type ColumnTest,
} from './column-tests.ts'
import { isExplainedKind, isExplainedNumber, listsValues, listsValuesOfField } from './listed-values.ts'
import type { Candidate, Sign } from './sign.ts'

/** What the other columns of a table say of one. */
export const companySigns = {
  // “Code | Description”, “Status | Meaning”, in as many words.
  'explained-code': (candidate) => isExplained(isAbout('code', 'protocol'))(candidate) || isNamed(candidate),
  'explained-subject': isExplained((column) => isPlainly('subject')(column) || isReason(column)),
  // “Order type ID | Description” above numbers that do not just count.
  'explained-number': isExplainedNumber,
  // “Meter type | Description” above names in capitals.
  'explained-kind': isExplainedKind,
  // `notice_type | Description`, “Enum | Description”: the header is the name of a field, or says that its values stand below.
  'values-of-field': listsValuesOfField,
  // “Status code | Retried?”: a property of codes that are explained elsewhere. Below “Description” an x is a text.
  'only-marked': ({ column, columns }) =>
    isAbout('code', 'subject')(column) &&
    !isRule(column) &&
    columns.every((other) => other === column || (other.isOfMarks && !isAbout('description', 'message')(other))),
  // “Old status | New status”: two vocabularies, and what neither means.
  'mapped-to-another': ({ column, columns }) =>
    isAbout('code', 'subject')(column) &&
    columns.every((other) => !other.meaning.isWhole && headerConcept(other) === headerConcept(column)),
  // “Name | Value” and nothing else, “Name | Type | Description”: what fields hold.
  'value-of-names': (candidate) => isValueOfNames(candidate) || isTypeOfNames(candidate),
  'beside-name': someOther(isAbout('name')),
  'beside-message': someOther(isAbout('message')),
  'beside-long-prose': someOther(isLongProse),
  'table-says-no-outcome': isWithoutOutcome,
  // Tables of fields: the names of types, what is required, how long it may be.
  // “Bytes | Name | Value”: how the parts of a message lie.
  'of-layout': ({ columns }) => isLayout(columns),
  // “Name <br> type” above `total <br> Number`: fields.
  'of-typed-names': ({ columns }) => columns.some(isOfTypedNames),
  // “id | status | amount”: rows of a table of a database.
  'of-records': isOfRecords,
  'beside-types': someOther(isOfTypes),
  'word-beside-types': isWordBesideTypes,
  // Whether a rule is on by default says nothing of what it is.
  'beside-required': (candidate) => !isRule(candidate.column) && someOther(isAbout('required'))(candidate),
  'beside-parameter': someOther(isAbout('parameter')),
  // “Type | Status | Title” of problem details: each word has its HTTP status.
  'word-beside-http-status': isWordWithStatus,
  // “Error | Number”: each word has a number of its own.
  'word-beside-code-numbers': ({ column, columns }) =>
    isAbout('subject', 'cause')(column) && isKey(column) && hasCodeNumbers(column, columns),
  // “Command | Code | Description” above `OPEN | 0x01`: the words are what the codes are called, whatever their header says.
  // “Component | Code” below “Fault codes” is the same of parts.
  'code-of-constants': (candidate) => isCodeOfConstants(candidate) || isFaultOfPart(candidate),
  // What stands first is what a table is about, but for what all or many rows have in common: `oauth | token_expired`.
  'after-another': someBefore((column) => !sortsRows(column)),
  'after-key': someBefore(
    (column) => isAbout(null, 'situation', 'parameter', 'type', 'number')(column) && isKey(column),
  ),
  'after-prose': someBefore(({ proseShare }) => proseShare > 0.5),
  // Codes by situation are no list of codes.
  'after-situation': someBefore((column) => isAbout('situation')(column) && column.distinctShare > 0.6),
  // The first of several columns that are headed as ones of codes, where it holds no statuses that come with them, nor codes that
  // rows share which this one tells apart.
  'after-code': ({ column, columns }) =>
    columns.some(
      (other) =>
        other.index < column.index &&
        isAbout('code')(other) &&
        !isCompanionStatus(other, columns) &&
        !(isAbout('code')(column) && isKey(column) && !isKey(other)),
    ),
  // What one page heads alike is the same sort of table, but lists of things by their numbers or names.
  'like-codes-of-sibling': ({ column, columns, sibling }) =>
    sibling?.hasSameLine === true &&
    sibling.codes.index === column.index &&
    holdsAlike(column, sibling.codes) &&
    (isAbout(null, 'code', 'subject', 'value', 'cause')(column) || hasCodeNumbers(column, columns)),
  // “Component | Byte value” beside “Byte value | Sound”: the words name the values.
  'like-values-of-sibling': ({ column, others, columns, sibling }) =>
    sibling?.hasSameLine === false &&
    holdsValuesAlike(column, sibling.codes) &&
    columns.length === 2 &&
    others.every((other) => isKey(other) && other.numericShare === 0 && !isOfTypes(other)),
  'companion-status': ({ column, others }) => isCompanionStatus(column, others),
} as const satisfies Readonly<Record<string, Sign>>

function someOther(test: ColumnTest): Sign {
  return ({ others }) => others.some(test)
}

function someBefore(test: ColumnTest): Sign {
  return ({ column, others }) => others.some((other) => other.index < column.index && test(other))
}

function isWordBesideTypes({ column, others }: Candidate): boolean {
  return others.some(isOfTypes) && column.constantShare + column.numericShare < 0.5
}

/**
 * Whether a column stands beside one that plainly tells meanings, or tells of answers and causes in prose. “Return value | Type |
 * Description” explains fields.
 */
function isExplained(test: ColumnTest): Sign {
  return (candidate) =>
    test(candidate.column) &&
    !isWordBesideTypes(candidate) &&
    candidate.others.some(
      (other) =>
        isPlainly('description', 'note', 'message')(other) ||
        (isPlainly('subject', 'cause')(other) && other.proseShare > 0.6),
    )
}

/** “Name | Code” and nothing else. */
function isNamed({ column, others }: Candidate): boolean {
  return isPlainly('code')(column) && others.length === 1 && others.every(isPlainly('name'))
}

function isValueOfNames({ column, others }: Candidate): boolean {
  return isAbout('value')(column) && others.every(isAbout('name'))
}

/** Words for the types of fields that the rows name; numbers are those of types that have names. */
function isTypeOfNames({ column, others }: Candidate): boolean {
  const isNamed = others.some((other) => other.index < column.index && isPlainly('name')(other))
  return isPlainly('type')(column) && column.numericShare === 0 && isNamed
}

/** Whether no cell speaks of an outcome, where they have words that could, nor a word above them, and no header names a field. */
function isWithoutOutcome(candidate: Candidate): boolean {
  const { column, columns, others, above } = candidate
  const isAnswer = [column.meaning, above.heading, above.lead].some((meaning) => meaning?.concepts.has('subject'))
  const hasWords = isKnownLanguage(columns) && others.some(({ length }) => length > 8)
  return (
    hasWords &&
    !isAnswer &&
    !column.isSeries &&
    !listsValues(candidate) &&
    !isFaultOfPart(candidate) &&
    columns.every(({ outcomeShare }) => outcomeShare === 0)
  )
}

/** Whether numbers below “Code” tell constants before them apart, and nothing stands beside both but what they mean. */
function isCodeOfConstants({ column, others }: Candidate): boolean {
  const isConstant = (other: ColumnProfile): boolean =>
    other.constantShare > 0.9 && other.index < column.index && isKey(other) && other.filled === column.filled
  const tells = isPlainly('description', 'note')
  return (
    isKeyOfCodes(column) &&
    others.some(isConstant) &&
    others.some(tells) &&
    others.every((other) => isConstant(other) || tells(other))
  )
}

/** Whether words that tell all rows apart have HTTP statuses beside them, and no header says that they are calls or fields. */
function isWordWithStatus({ column, columns }: Candidate): boolean {
  const concept = headerConcept(column)
  const isCalledProblem = (column.meaning.concepts.get('situation') ?? '').startsWith('problem')
  const isOfProblems =
    isAbout('type', 'name', 'subject', 'cause', 'event')(column) ||
    ((concept === null || isCalledProblem) && column.literalShare > 0.9)
  const isOfWords = column.codeShare + column.wordShare > 0.9 && column.numericShare === 0
  const isStatus = (other: ColumnProfile): boolean =>
    other !== column && other.httpShare > 0.9 && isAbout('subject', 'protocol', 'code')(other)
  return isOfProblems && isOfWords && isKey(column) && columns.some(isStatus)
}

/** Numbers of things below “order_id”, or anything among many columns, where identifiers head all and nothing tells or names. */
function isOfRecords({ column, columns }: Candidate): boolean {
  const isTold = columns.some(isAbout('description', 'message', 'cause', 'name'))
  const isThing = columns.length > 2 && isAbout('number')(column) && /(?:^|_)id$/iu.test(column.header) && !isTold
  return (
    (isThing || columns.length > 9) &&
    columns.every(({ header, proseShare }) => /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/u.test(header) && proseShare < 0.3)
  )
}

/** Whether numbers below “Code” are those of the faults of parts, which the heading speaks of. */
function isFaultOfPart({ column, columns, others, above: { heading } }: Candidate): boolean {
  const [part, ...further] = others
  return (
    columns.length === 2 &&
    further.length === 0 &&
    part !== undefined &&
    isAbout(null, 'parameter')(part) &&
    part.numericShare === 0 &&
    isKey(part) &&
    (['code', 'subject'] as const).some((concept) => heading?.concepts.has(concept) === true) &&
    isKeyOfCodes(column)
  )
}
