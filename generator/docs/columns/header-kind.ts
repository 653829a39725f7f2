import type { CellKind, Lexicon } from '../../lexicon/lexicon.ts'
import { tokenize } from '../../lexicon/tokenize.ts'

const kinds = [
  'rowNumber',
  'byte',
  'offset',
  'extent',
  'bit',
  'vocabulary',
  'term',
] as const satisfies readonly CellKind[]

/** What a header can say that its column is for, and nothing else. */
export type HeaderKind = (typeof kinds)[number]

/**
 * Tells what a column is for whose header says nothing else.
 *
 * @param header - Plain text: “Byte(s)”, “CodeSystem”, “#”, “Term / Abbreviation”.
 * @param lexicon - What words mean.
 * @returns `null` for any other header.
 */
export function headerKind(header: string, { is }: Lexicon): HeaderKind | null {
  const words = tokenize(header.replaceAll(/\(\p{L}{1,2}\)/gu, '')).join(' ')
  const parts = header.split(/[/,&]/u)
  return kinds.find((kind) => is(kind, words) || parts.every((part) => is(kind, part))) ?? null
}
