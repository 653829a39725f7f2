import { headerConcept, type HeaderConcept } from '../header-concept.ts'
import type { Sign } from './sign.ts'

/** What the header of a column says of it. */
export const headerSigns = {
  'headed-code': isHeaded('code'),
  'headed-subject': isHeaded('subject'),
  'headed-value': isHeaded('value'),
  'headed-cause': isHeaded('cause'),
  'headed-protocol': isHeaded('protocol'),
  'headed-date': isHeaded('date'),
  'headed-situation': isHeaded('situation'),
  // A default is no code either, nor how many bytes something takes.
  'headed-parameter': isHeaded('parameter', 'required', 'size'),
  'headed-unknown': ({ column }) => column.header !== '' && headerConcept(column) === null,
  // “Service code”: a word that is not known says what the codes are of.
  // “CodeSystem”, “ValueSet”: what they are called is no code of theirs.
  'headed-vocabulary': ({ column }) => column.headerKind === 'vocabulary',
  'headed-code-of-something': (candidate) => isHeaded('code')(candidate) && !candidate.column.meaning.isWhole,
} as const satisfies Readonly<Record<string, Sign>>

function isHeaded(...concepts: readonly (HeaderConcept | null)[]): Sign {
  return ({ column }) => concepts.includes(headerConcept(column))
}
