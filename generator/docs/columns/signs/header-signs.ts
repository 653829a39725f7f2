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
  'headed-number': isHeaded('number'),
  'headed-description': isHeaded('description', 'note'),
  'headed-type': isHeaded('type'),
  'headed-situation': isHeaded('situation'),
  'headed-remedy': isHeaded('remedy'),
  'headed-required': isHeaded('required'),
  'headed-parameter': isHeaded('parameter'),
  'headed-nothing': ({ column: { header } }) => header === '',
  'headed-unknown': ({ column }) => column.header !== '' && headerConcept(column) === null,
  // “Service code”: a word that is not known says what the codes are of.
  'headed-code-of-something': (candidate) => isHeaded('code')(candidate) && !candidate.column.meaning.isWhole,
  // The name of a field, whose values the table lists.
  'headed-field-name': ({ column }) => column.isFieldName,
} as const satisfies Readonly<Record<string, Sign>>

function isHeaded(...concepts: readonly (HeaderConcept | null)[]): Sign {
  return ({ column }) => concepts.includes(headerConcept(column))
}
