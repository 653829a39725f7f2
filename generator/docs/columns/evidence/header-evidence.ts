import { headerConcept, type HeaderConcept } from '../header-concept.ts'
import type { Evidence } from './evidence.ts'

/** What the header of a column says of it. */
export const headerEvidence: readonly Evidence[] = [
  { weight: 1.25, of: isHeaded('code') },
  { weight: 1, of: isHeaded('subject') },
  { weight: 1.5, of: isHeaded('value') },
  { weight: 2, of: isHeaded('cause') },
  { weight: -1.25, of: isHeaded('protocol') },
  { weight: -0.5, of: isHeaded('date') },
  { weight: -0.75, of: isHeaded('number') },
  { weight: -1.75, of: isHeaded('description', 'note') },
  { weight: -1, of: isHeaded('type') },
  { weight: -1.5, of: isHeaded('situation') },
  { weight: -1.5, of: isHeaded('remedy') },
  { weight: -1.5, of: isHeaded('required') },
  { weight: -2.5, of: isHeaded('parameter') },
  { weight: -1.5, of: ({ column: { header } }) => header === '' },
  { weight: -1, of: ({ column }) => column.header !== '' && headerConcept(column) === null },
  // “Service code”: a word that is not known says what the codes are of.
  { weight: -0.75, of: (candidate) => isHeaded('code')(candidate) && !candidate.column.meaning.isWhole },
  // The name of a field, whose values the table lists.
  { weight: 1.25, of: ({ column }) => column.isFieldName },
]

function isHeaded(...concepts: readonly (HeaderConcept | null)[]): Evidence['of'] {
  return ({ column }) => concepts.includes(headerConcept(column))
}
