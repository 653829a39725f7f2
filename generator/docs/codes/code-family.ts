import type { Lexicon } from '../../lexicon/lexicon.ts'

/** `128+n`, `128 + signal number`, `128+<signal>`: behind the sign stands what differs, and no code. */
const family = /^-?\d+\s*\+\s*[<({]?\p{L}[\p{L}_ -]*[>)}]?$/u
/** `128+9`, where the second is no code of the same look: `500+502` are two. */
const sum = /^(\d+)\s*\+\s*(\d+)$/
/** `2+`, `>128`, `>= 500`, `≥ 200`, `<0`. */
const compared = /^(?:\d+\s*\+|(?:[<>]=?|[≤≥⩽⩾])\s*-?\d+)$/u
/** What stands before `and above`. */
const beginning = /^-?\d+[ ,]+/

/**
 * Whether a text stands for a code for each of many things: `128+n`, a status for each signal.
 *
 * @param text - Plain text of a code cell.
 */
export function isFamily(text: string): boolean {
  return family.test(text)
}

/**
 * The code that a sum comes to: 137 of `128+9`.
 *
 * @param text - Plain text of a code cell.
 * @returns The digits; `null` where the text is no sum.
 */
export function sumOf(text: string): string | null {
  const [, first, second] = sum.exec(text) ?? []
  if (first === undefined || second === undefined || second.length >= first.length) return null
  return String(Number(first) + Number(second))
}

/**
 * Whether a text stands for all codes above or below one, and does not name both ends: `2+`, `>128`, `200 and above`,
 * `über 200`.
 *
 * @param text - Plain text of a code cell.
 * @param lexicon - What says that there are more.
 */
export function isOpenRange(text: string, { more, firstWord }: Pick<Lexicon, 'more' | 'firstWord'>): boolean {
  const word = firstWord('comparing', text)
  if (word !== '') return /^\s*-?\d+$/.test(text.slice(word.length))
  return compared.test(text) || (beginning.test(text) && more.test(text.replace(/^-?\d+/, '')))
}
