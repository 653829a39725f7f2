import type { Concept } from '../header-words/header-words.ts'
import type { ColumnProfile } from './column-profile.ts'

/** Of several concepts in one header, the first of these is what the column is about: “Error code description”, “Parameter value”. */
const precedence = [
  'required',
  'size',
  'date',
  'description',
  'remedy',
  'protocol',
  'code',
  'cause',
  'message',
  'situation',
  'subject',
  'type',
  'value',
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
 * @param column - The column. “Значение” is a value or a meaning: above codes it is a value.
 * @returns The concept; `null` where no word is known.
 */
export function headerConcept({ meaning: { concepts }, codeShare }: ColumnProfile): HeaderConcept | null {
  const isValue = concepts.has('value') && codeShare > 0.9
  const found = precedence.find((concept) => concepts.has(concept) && !(isValue && concept === 'description'))
  return found ?? null
}
