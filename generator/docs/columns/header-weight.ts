import type { Concept } from '../header-words/header-words.ts'
import type { ColumnProfile } from './column-profile.ts'

/** What a header says about codes below it, and why. */
export interface HeaderWeight {
  readonly weight: number
  readonly reason: string
}

/** What each concept in a header says about codes below it; the first that the header names counts. */
const weights: readonly (readonly [Concept, number])[] = [
  ['parameter', -4],
  ['situation', -3],
  ['required', -4],
  ['size', -3],
  ['date', -4],
  ['description', -3],
  ['remedy', -3],
  ['code', 4],
  ['cause', -2],
  ['message', -2],
  ['protocol', 2.5],
  ['number', 1.5],
  ['value', 1.5],
  ['subject', 1.5],
  ['type', -1.5],
  ['name', 0.5],
]

/** Words of texts, which may as well head a column of identifiers (`Rejection reason`: `INSUFFICIENT_FUNDS`). */
const texts: readonly Concept[] = ['cause', 'message']

/**
 * Weighs the header of a column that may hold codes.
 *
 * @param column - The column.
 * @returns From −4 (it cannot) to 4 (it says so).
 */
export function headerWeight({ header, meaning, codeShare }: ColumnProfile): HeaderWeight {
  for (const [concept, weight] of weights) {
    if (!meaning.concepts.has(concept)) continue
    // “Значение” is a value or a meaning: above codes it is a value.
    if (concept === 'description' && meaning.concepts.has('value') && codeShare > 0.9) continue
    const isIdentifier = texts.includes(concept) && codeShare > 0.9
    const value = isIdentifier ? 1 : weight > 0 && !meaning.isWhole ? weight * 0.7 : weight
    return { weight: value, reason: `header “${header}” speaks of a ${concept}` }
  }
  return { weight: 0, reason: 'its cells look like codes' }
}

/**
 * Whether a header calls what is below it codes, in as many words.
 *
 * @param column - The column.
 */
export function isStrong(column: ColumnProfile): boolean {
  return headerWeight(column).weight >= 4
}
