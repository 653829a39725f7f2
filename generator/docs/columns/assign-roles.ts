import type { Column, ColumnRole } from '../../model/types.ts'
import type { Concept } from '../../config/word-kinds.ts'
import type { CodeAndName } from './code-and-name.ts'
import type { ColumnProfile } from './column-profile.ts'
import { inLanguage } from './column-language.ts'
import { isForTexts } from './header-concept.ts'
import { identifiersBeside } from './identifier-column.ts'

/** How much each concept in a header makes its column the description. */
const descriptionWeights: readonly (readonly [Concept, number])[] = [
  ['remedy', -1],
  ['parameter', -2],
  ['type', -2],
  ['situation', 1],
  ['required', -2],
  ['size', -2],
  ['date', -2],
  ['protocol', -2],
  ['description', 4],
  ['example', -1],
  ['note', 0.5],
  ['message', 3],
  ['code', -1],
  ['cause', 2],
  ['subject', 1.5],
  ['name', 1],
  ['value', 0.5],
  ['number', -2],
]

/**
 * Tells the role of each column once the code column is known.
 *
 * @param columns - The profiles of all columns.
 * @param found - The code column, and the column of its names where that is known.
 * @param said - The roles that the config gives, by the index of the column.
 * @param locale - The language of the document: of two columns of texts that are headed alike one may be in another.
 * @returns One column for each profile.
 */
export function assignRoles(
  columns: readonly ColumnProfile[],
  { code, name: ofNames }: CodeAndName,
  said: ReadonlyMap<number, ColumnRole>,
  locale: string,
): readonly Column[] {
  const saidFor = (name: ColumnRole): ColumnProfile | undefined => columns.find(({ index }) => said.get(index) === name)
  const others = columns.filter((column) => column !== code.column && !said.has(column.index))
  const fullest = Math.max(...others.map((column) => column.filled))
  // Numbers mean nothing to people, but below “Description”; names do where nothing else is written.
  const words = others.filter((column) => column.numericShare < 0.9 || isForTexts(column))
  const isFree = ofNames === null && said.size === 0 && !others.some(isName)
  const identifiers = isFree ? identifiersBeside(columns, code.column) : null
  const named = ofNames ?? identifiers
  const readable = words.filter((column) => column !== named)
  // An operand or a unit tells less of a code than what it is called.
  const isTold = readable.length > 0 && (identifiers === null || readable.some(isTelling))
  const texts = (isTold ? readable : identifiers === null ? words : [identifiers])
    .map((column) => ({ column, weight: textWeight(column, fullest) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ column }) => column)
  const filled = texts.filter((column) => column.filled > 0)
  const description = saidFor('description') ?? inLanguage(filled, locale) ?? texts.find(isForTexts)
  const beside = others.filter((column) => column !== description)
  const name = saidFor('name') ?? beside.find((column) => column === named || isName(column))
  const message = saidFor('message') ?? beside.find((column) => column !== name && isMessage(column, description))
  return columns.map((column) => {
    const saidRole = said.get(column.index)
    if (saidRole !== undefined) return role(column, saidRole, 'said by the config')
    if (column === code.column) return role(column, 'code', code.reason)
    if (column === description) return role(column, 'description', speaksOf(column, 'is the fullest text'))
    if (column === name) return role(column, 'name', speaksOf(column, 'its cells are identifiers'))
    if (column === message) return role(column, 'message', speaksOf(column, 'is a short text beside the description'))
    return role(column, 'attribute', 'any other column')
  })
}

function role(column: ColumnProfile, name: ColumnRole, reason: string): Column {
  return { header: column.header, role: name, reason }
}

function speaksOf({ header, meaning }: ColumnProfile, otherwise: string): string {
  const [concept] = meaning.concepts.keys()
  return concept === undefined ? otherwise : `header “${header}” speaks of a ${concept}`
}

function textWeight(column: ColumnProfile, fullest: number): number {
  const found = descriptionWeights.find(([concept]) => column.meaning.concepts.has(concept))
  const header = found === undefined ? 0 : found[1] > 0 && !column.meaning.isWhole ? found[1] * 0.7 : found[1]
  // A column that many rows leave empty cannot be what tells the codes' meaning.
  const gaps = 1 - column.filled / fullest
  // What all rows have in common tells nothing of one.
  const repeats = 1 - column.distinctShare
  const prose = column.proseShare * 1.5 + Math.min(1, column.length / 100)
  // “Is it retried?”: an answer to it is none to what the code means. A text may be as short below “Description”.
  const answers = Number(column.saysYesOrNo && !column.meaning.concepts.has('description')) * 3
  return header + prose - column.codeShare * 3 - gaps * 3 - repeats * 2 - answers
}

/** Whether a column tells of codes: by its header, or in sentences. */
function isTelling({ meaning: { concepts }, proseShare, filled, rows }: ColumnProfile): boolean {
  const isHeadedSo = (['description', 'message', 'note', 'cause', 'subject'] as const).some((one) => concepts.has(one))
  return filled * 2 > rows && (isHeadedSo || proseShare > 0.3)
}

function isName(column: ColumnProfile): boolean {
  const { header, meaning, codeShare, constantShare, numericShare, proseShare } = column
  // What rows share names none of them; two equal names may be a slip, below “Name” more so.
  const isShared = meaning.concepts.has('name')
    ? column.distinctShare <= 0.5 && column.filled > 2
    : column.distinctShare < 0.9 && column.filled > 1
  if (numericShare > 0.5 || isShared) return false
  // Constants below no header at all are called nothing else.
  if (header === '') return constantShare > 0.8
  if (meaning.concepts.has('name') && !meaning.concepts.has('parameter')) return proseShare < 0.8
  // “Class / status”.
  if (meaning.concepts.has('category')) return false
  // “Legacy code”, “gRPC code”: codes of another kind.
  if (meaning.concepts.has('code') && (!meaning.isWhole || meaning.concepts.has('protocol'))) return false
  // `CA1822` beside `MAS0001`: codes of another series.
  const identifiers = codeShare > 0.8 && column.numberedShare < 0.5 && column.listShare < 0.2
  return (
    identifiers &&
    ['message', 'subject', 'code', 'value', 'description'].some((concept) =>
      [...meaning.concepts.keys()].some((other) => other === concept),
    )
  )
}

function isMessage(
  { meaning, codeShare, distinctShare, length, proseShare }: ColumnProfile,
  description: ColumnProfile | undefined,
): boolean {
  // Yes and no, again and again, are no messages.
  if (codeShare > 0.5 || distinctShare < 0.5 || description === undefined) return false
  const { concepts } = meaning
  if (concepts.has('message')) return true
  // “Status” and “Result” speak of what happened, but single words there (high, declined) are no sentences for users.
  const isText = concepts.has('description') || (concepts.has('subject') && proseShare >= 0.5)
  return (
    isText &&
    !concepts.has('cause') &&
    !concepts.has('remedy') &&
    !concepts.has('protocol') &&
    length < description.length / 1.5
  )
}
