import type { Concept } from '../header-words/header-words.ts'
import type { HeaderMeaning } from '../header-words/match-header.ts'

/** Of several concepts in one header, the first of these is what the column is about: “Error code description”. */
const precedence = [
  'parameter',
  'required',
  'size',
  'date',
  'description',
  'remedy',
  'code',
  'cause',
  'message',
  'protocol',
  'situation',
  'number',
  'value',
  'subject',
  'type',
  'category',
  'name',
] as const satisfies readonly Concept[]

/** What a column can be about. */
export type HeaderConcept = (typeof precedence)[number]

/**
 * What a header says that its column is about.
 *
 * @param meaning - What its words speak of.
 * @returns The concept; `null` where no word is known.
 */
export function headerConcept({ concepts }: HeaderMeaning): HeaderConcept | null {
  return precedence.find((concept) => concepts.has(concept)) ?? null
}
