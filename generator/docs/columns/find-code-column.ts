import type { ColumnProfile } from './column-profile.ts'
import type { Concept } from '../header-words/header-words.ts'
import { matchHeader } from '../header-words/match-header.ts'

/** A column that may hold codes, and how sure that is. */
export interface CodeColumn {
  readonly column: ColumnProfile
  /** From about −10 to 10; a table with less than {@link enough} is no code table. */
  readonly score: number
  readonly reason: string
}

/** The score from which a table is taken for a code table. */
export const enough = 4

/** What each concept in the header of a column says about codes in it. */
const headerWeights: readonly (readonly [Concept, number])[] = [
  ['parameter', -4],
  ['situation', -3],
  ['required', -4],
  ['size', -3],
  ['date', -4],
  ['description', -3],
  ['remedy', -3],
  ['type', -1.5],
  ['code', 4],
  ['cause', -2],
  ['name', 0.5],
  ['message', -2],
  ['protocol', 2.5],
  ['number', 1.5],
  ['value', 1.5],
  ['subject', 1.5],
]

/** Concepts in other columns that tell of another kind of table. */
const foreign: readonly Concept[] = ['required', 'type', 'size', 'date', 'parameter', 'situation']
const speaking: readonly Concept[] = ['description', 'message', 'name', 'cause']

/**
 * Finds the column of a table that holds codes.
 *
 * @param columns - The profiles of all columns.
 * @param heading - The nearest heading above the table.
 * @returns The likeliest column; `null` where no column can be it, or where no other column says what a code means.
 */
export function findCodeColumn(columns: readonly ColumnProfile[], heading: string | null): CodeColumn | null {
  const context = headingWeight(heading)
  const candidates = columns
    .filter((column) => column.filled > 0 && columns.some((other) => other !== column && explains(other, column)))
    .map((column): CodeColumn => {
      const [weight, reason] = headerWeight(column)
      const soft = weight < 4 ? context + vocabularyWeight(column) : 0
      const score = weight + shapeWeight(column) + soft - foreignWeight(columns, column, weight)
      return { column, score, reason }
    })
  return candidates.reduce<CodeColumn | null>(
    (best, candidate) => (best === null || candidate.score > best.score ? candidate : best),
    null,
  )
}

function headerWeight({ header, meaning }: ColumnProfile): readonly [number, string] {
  for (const [concept, weight] of headerWeights) {
    const words = meaning.concepts.get(concept)
    if (words === undefined) continue
    return [weight > 0 && !meaning.isWhole ? weight * 0.7 : weight, `header “${header}” speaks of a ${concept}`]
  }
  return [0, 'its cells look like codes']
}

/** From −4 (prose, or one value again and again) to 4 (nothing but distinct codes). */
function shapeWeight(column: ColumnProfile): number {
  const codes = column.codeShare + 0.5 * column.wordShare
  const distinct = column.filled < 2 ? 0 : (column.distinctShare - 0.75) * 4
  return codes * 4 - 2 + Math.max(-2, Math.min(0, distinct)) - (column.proseShare > 0.5 ? 1 : 0)
}

/** `Value | Meaning`: a column of nothing but single distinct words lists what a field may hold. */
function vocabularyWeight({ meaning, codeShare, wordShare, distinctShare }: ColumnProfile): number {
  return meaning.concepts.has('value') && codeShare + wordShare === 1 && distinctShare === 1 ? 1.5 : 0
}

function headingWeight(heading: string | null): number {
  if (heading === null) return 0
  const { concepts } = matchHeader(heading)
  return concepts.has('code') ? 1.5 : concepts.has('subject') ? 1 : 0
}

function foreignWeight(columns: readonly ColumnProfile[], code: ColumnProfile, weight: number): number {
  const signs = columns.filter(
    (column) =>
      column !== code &&
      foreign.some((concept) => column.meaning.concepts.has(concept)) &&
      !column.meaning.concepts.has('code'),
  )
  const first = signs.some((column) => column.index < code.index) ? 2 : 0
  return (weight >= 4 ? 0.5 : 2) * signs.length + first
}

/** Whether a column can say what the codes of another one mean. */
function explains(column: ColumnProfile, code: ColumnProfile): boolean {
  const speaks = speaking.some((concept) => column.meaning.concepts.has(concept))
  return column.filled > 0 && (speaks || column.proseShare > 0.3 || (code.codeShare > 0.8 && column.codeShare < 0.5))
}
