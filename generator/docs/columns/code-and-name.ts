import { codeOrName } from '../../diagnostics/rules/columns.ts'
import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import type { Concept } from '../../config/word-kinds.ts'
import type { CodeColumn } from './code-column.ts'
import type { ColumnProfile } from './column-profile.ts'
import { isCompanionStatus } from './companion-status.ts'
import { isForTexts } from './header-concept.ts'
import { isRowNumber } from './row-number.ts'
import { wireStringsOf } from './wire-strings.ts'

/** Which column holds what servers send, and which one what programmers call it. */
export interface CodeAndName {
  readonly code: CodeColumn
  /** The column that was taken for the codes and holds their names; `null` where the guess stands. */
  readonly name: ColumnProfile | null
  /** A note where only the writer can know which is which. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Why one of two columns of words is taken for the codes. */
type Reason = 'is set as code' | 'has a header that speaks of codes' | 'is in lower case'

/** Headers above numbers that are no codes of the set's own. */
const ofOthers: readonly Concept[] = [
  'protocol',
  'size',
  'date',
  'required',
  'parameter',
  'thing',
  'example',
  'situation',
  'description',
]

/**
 * Tells the codes from their names where both tell the rows apart: `BidTooLow | 7`, `GATE_OPEN | gate-open`. Whichever is
 * the likelier code by the words above it, a server sends the number, or the string that is written as data.
 *
 * @param found - The column that is likeliest to hold codes.
 * @param columns - The profiles of all columns.
 * @param place - Where the table begins.
 * @returns The two columns. Diagnostic: `code-or-name`.
 */
export function tellCodeFromName(found: CodeColumn, columns: readonly ColumnProfile[], place: Spot): CodeAndName {
  const asFound = { code: found, name: null, diagnostics: [] }
  const { column } = found
  if (!isOfIdentifiers(column)) return asFound
  const whole = wholeKeyBeside(column, columns)
  if (whole !== undefined) {
    const reason = `header “${whole.header}” stands above numbers, and “${column.header}” lacks in some rows`
    return { code: { column: whole, score: found.score, reason }, name: column, diagnostics: [] }
  }
  const numbers = codeNumbersOf(column, columns)
  // “Error code | Value”: the value of a code that is a word is what is sent.
  if (numbers !== undefined && (!isPlainlyCode(column) || numbers.meaning.concepts.has('value'))) {
    const reason = `header “${numbers.header}” stands above numbers, beside names`
    return { code: { column: numbers, score: found.score, reason }, name: column, diagnostics: [] }
  }
  const wire = numbers === undefined ? wireStringsOf(column, columns) : null
  if (wire !== null) {
    const reason = `“${wire.members.header}” holds what programs call the strings below “${wire.strings.header}”`
    return { code: { column: wire.strings, score: found.score, reason }, name: wire.members, diagnostics: [] }
  }
  if (isPlainlyCode(column)) return asFound
  const words = columns.find((other) => other !== column && isRival(other))
  if (words === undefined || !isKey(column)) return asFound
  const choice = chooseWords(column, words)
  if (choice === null) return asFound
  const { code, reason } = choice
  const name = code === column ? words : column
  const note = codeOrName(place, { code: code.header, name: name.header, why: reason })
  return {
    code: { column: code, score: found.score, reason: `of two columns of words it ${reason}` },
    name,
    diagnostics: [note],
  }
}

/** Whether words have numbers beside them that a server may send for them. */
export function hasCodeNumbers(words: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  return isOfIdentifiers(words) && codeNumbersOf(words, columns) !== undefined
}

function codeNumbersOf(words: ColumnProfile, columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  const isCode = ({ meaning }: ColumnProfile): number => Number(meaning.concepts.has('code'))
  const numbers = columns.filter((other) => other !== words && isOfCodeNumbers(other, words, columns))
  return numbers.toSorted((a, b) => isCode(b) - isCode(a))[0]
}

/** Numbers that tell all rows apart, where some of the words beside them are missing: `409 | —`. */
function wholeKeyBeside(words: ColumnProfile, columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  const speaks = ({ meaning }: ColumnProfile): boolean =>
    (['code', 'subject', 'protocol'] as const).some((concept) => meaning.concepts.has(concept))
  if (words.filled === words.rows) return undefined
  return columns.find(
    (other) => isKey(other) && other.numericShare > 0.9 && speaks(other) && !isRowNumber(other, columns),
  )
}

/** Words and constants, no numbers and no sentences. */
function isOfIdentifiers({ codeShare, wordShare, numericShare, proseShare }: ColumnProfile): boolean {
  return codeShare + wordShare > 0.8 && numericShare < 0.2 && proseShare < 0.5
}

/** “Error code”, and not “Code name”. */
function isPlainlyCode({ meaning: { concepts } }: ColumnProfile): boolean {
  return concepts.has('code') && !concepts.has('name')
}

function isOfCodeNumbers(numbers: ColumnProfile, names: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  if (isDescribedByNumbers(numbers)) return true
  const { meaning, numericShare, distinctShare, httpShare, filled } = numbers
  const speaks = (['code', 'value', 'number'] as const).some((concept) => meaning.concepts.has(concept))
  // “Legacy code” beside “Error”: codes of another kind; beside “Name” any code is what has the name.
  const isOwn = meaning.isWhole || (meaning.concepts.has('code') && names.meaning.concepts.has('name'))
  if (!speaks || !isOwn || ofOthers.some((concept) => meaning.concepts.has(concept))) return false
  const isNumeric = numericShare > 0.9 && filled > names.filled * 0.9
  const isDistinct = distinctShare > (httpShare > 0.9 ? 0.99 : 0.9)
  return isNumeric && isDistinct && !isRowNumber(numbers, columns) && !isCompanionStatus(numbers, columns)
}

/** “Value | Description” with `DARK | 0`: a number describes nothing, so that it is what the word stands for. */
function isDescribedByNumbers(column: ColumnProfile): boolean {
  return isForTexts(column) && column.numericShare === 1 && column.rangeShare === 0 && isKey(column)
}

/** Whether a column of words could be the codes, or what they are called. */
function isRival(column: ColumnProfile): boolean {
  const { concepts } = column.meaning
  const speaks = (['code', 'value', 'type', 'name', 'subject'] as const).some((concept) => concepts.has(concept))
  const isOther = ofOthers.some((concept) => concepts.has(concept)) || concepts.has('category')
  return speaks && !isOther && isOfIdentifiers(column) && isKey(column)
}

/** Whether every row has a value of its own. */
function isKey({ distinctShare, filled, rows }: ColumnProfile): boolean {
  return distinctShare === 1 && filled > 1 && filled === rows
}

function chooseWords(
  a: ColumnProfile,
  b: ColumnProfile,
): { readonly code: ColumnProfile; readonly reason: Reason } | null {
  const isLower = ({ lowerShare }: ColumnProfile): boolean => lowerShare > 0.9
  // `card_torn | card_error`: types of errors, and no errors.
  const isTyped = isLower(a) !== isLower(b)
  const tests: readonly (readonly [Reason, (column: ColumnProfile) => boolean])[] = [
    ['is set as code', ({ literalShare }) => literalShare > 0.9],
    ['has a header that speaks of codes', (column) => isHeadedAsValue(column, isTyped)],
    ['is in lower case', isLower],
  ]
  // “Name | Value”: where both say which they are, the font does not.
  const said =
    isPlainly(a, 'name') && isPlainly(b, 'value') ? b : isPlainly(b, 'name') && isPlainly(a, 'value') ? a : null
  if (said !== null) return { code: said, reason: 'has a header that speaks of codes' }
  for (const [reason, test] of tests) {
    const [isA, isB] = [test(a), test(b)]
    if (isA !== isB) return { code: isA ? a : b, reason }
  }
  return null
}

function isPlainly({ meaning: { concepts, isWhole } }: ColumnProfile, concept: Concept): boolean {
  return isWhole && concepts.size === 1 && concepts.has(concept)
}

function isHeadedAsValue({ meaning: { concepts } }: ColumnProfile, isTyped: boolean): boolean {
  return !concepts.has('name') && (concepts.has('code') || concepts.has('value') || (isTyped && concepts.has('type')))
}
