import type { Concept } from '../../config/word-kinds.ts'
import type { HeaderMeaning } from '../../lexicon/match-header.ts'
import type { ColumnProfile } from './column-profile.ts'

/** Of several concepts in one header, the first of these is what the column is about: “Error code description”, “Parameter value”. */
const precedence = [
  'required',
  'size',
  'date',
  'description',
  'note',
  'remedy',
  'protocol',
  'code',
  'cause',
  'message',
  'situation',
  'subject',
  'type',
  'value',
  'event',
  'parameter',
  'number',
  'category',
  'name',
] as const satisfies readonly Concept[]

/** What a column can be about. */
export type HeaderConcept = (typeof precedence)[number]

/**
 * What the header of a column says that it is about.
 *
 * @param column - The column. Above codes “Значение” is a value and no meaning, and “Error message” names errors.
 * @returns The concept; `null` where no word is known.
 */
export function headerConcept({ meaning: { concepts }, codeShare, rangeShare }: ColumnProfile): HeaderConcept | null {
  const isOfCodes = codeShare > 0.9
  // “Code range” above ranges is no length.
  if (concepts.has('code') && rangeShare > 0.9) return 'code'
  // “Error code field”, “Response parameter”; an “Error key” is a code.
  const isOfParameters = [...concepts.keys()].at(-1) === 'parameter'
  if (isOfParameters && (concepts.has('code') || (concepts.has('subject') && !isKey(concepts)))) return 'parameter'
  // “HTTP method” heads calls, and no statuses.
  const isOfCalls = concepts.has('protocol') && concepts.has('situation')
  if (isOfCalls && !concepts.has('code') && !concepts.has('subject')) return 'situation'
  const found = precedence.find((concept) => {
    if (isOfCodes && concept === 'description') return concepts.has(concept) && !concepts.has('value')
    if (isOfCodes && concept === 'message') return concepts.has(concept) && !concepts.has('subject')
    return concepts.has(concept)
  })
  return found ?? null
}

function isKey(concepts: HeaderMeaning['concepts']): boolean {
  return /^keys?$/u.test(concepts.get('parameter') ?? '')
}

/**
 * Whether a header speaks of texts alone: “Description”, “Message”.
 *
 * @param column - A column, whose cells may be empty.
 */
export function isForTexts({ meaning: { concepts, isWhole } }: ColumnProfile): boolean {
  return isWhole && (concepts.has('description') || concepts.has('message'))
}
