import type { Lexicon } from '../../lexicon/lexicon.ts'
import { unspacedScript } from '../../lexicon/tokenize.ts'
import type { CodeValue, Range } from '../../model/types.ts'
import { codeShape } from './code-shape.ts'

const dash = '-|‐|‑|‒|–|—|~|～|〜|\\.\\.\\.?|…'
const span = new RegExp(`^(.+?)\\s*(?:${dash})\\s*(.+)$`, 'u')
// Where spaces stand round the dash, the other dashes belong to the codes: E-010 – E-019.
const spacedSpan = new RegExp(`^(\\S+)\\s+(?:${dash})\\s+(\\S+)$`, 'u')
/** What is longer is a sentence. */
const longest = 100
/** `500 up to 599` */
const worded = /^(\S+)\s+(\p{L}.*?)\s+(\S+)$/u
const unspaced = unspacedScript.source.slice(1, -1)
/** What ASCII has no letter for: most texts need not be searched for more. */
const foreign = /[^\0-\x7F]/
/** `500到599` */
const wordedUnspaced = new RegExp(`^([^${unspaced}]+?)\\s*([${unspaced}]+)\\s*([^${unspaced}]+)$`, 'u')
// One star behind a number is a footnote's, and `0x` begins a hexadecimal one.
const wildcard = /^(-?[1-9]\d*)([xX]+|\*{2,})$/
/** `0x6Cxx` */
const hexWildcard = /^(0x[\da-f]+)(x+|\*{2,})$/i
const lastNumber = /^(.*?)(\d+)$/

/** What knows the words round the ends of a range. */
export type RangeWords = Pick<Lexicon, 'is' | 'firstWord'>

/**
 * Reads a range or a class of codes.
 *
 * @param text - Plain text: `4000-4999`, `4.7.500-699`, `E100–E199`, `5xx`, `500 to 599`.
 * @param lexicon - What words mean.
 * @returns The range, or `null` where the text is none.
 */
export function readRange(text: string, lexicon: RangeWords): Range | null {
  const [, prefix, places] = wildcard.exec(text) ?? []
  if (prefix !== undefined && places !== undefined) {
    return { from: Number(prefix + '0'.repeat(places.length)), to: Number(prefix + '9'.repeat(places.length)) }
  }
  const [, stem, digits] = hexWildcard.exec(text) ?? []
  if (stem !== undefined && digits !== undefined) {
    const range = { from: Number(stem + '0'.repeat(digits.length)), to: Number(stem + 'F'.repeat(digits.length)) }
    return Number.isSafeInteger(range.to) ? range : null
  }
  const [first, last] = endsOf(text, lexicon)
  if (first === undefined || last === undefined) return null
  return numberRange(first, wholeEnd(first, last, text)) ?? textRange(first, last) ?? letterRange(text)
}

function endsOf(text: string, lexicon: RangeWords): readonly string[] {
  const behind = /\d/.test(text) ? behindFrom(text, lexicon) : null
  if (behind !== null) return wordedEnds(behind, lexicon, true) ?? spacedSpan.exec(behind)?.slice(1) ?? []
  return wordedEnds(text, lexicon) ?? (spacedSpan.exec(text) ?? span.exec(text))?.slice(1) ?? []
}

/** What stands behind a word for “from”, where a number follows. `DA-12` begins with a word of Italian, and is a code. */
function behindFrom(text: string, lexicon: RangeWords): string | null {
  const word = lexicon.firstWord('from', text)
  if (word === '') return null
  const rest = text.slice(word.length)
  const ends = rest.trimStart()
  return (rest !== ends || unspacedScript.test(word)) && /^\S*\d/u.test(ends) ? ends : null
}

/**
 * What stands before a word that parts the ends of a range, and behind it: `4` and `n` of `4 to n`.
 *
 * @param text - Plain text.
 * @param lexicon - What words mean.
 * @param isBehindFrom - Whether a word for “from” stands before: “and” parts the ends there as well.
 * @returns The two; `null` where anything else stands between.
 */
export function wordedEnds(
  text: string,
  lexicon: Pick<Lexicon, 'is'>,
  isBehindFrom = false,
): readonly [string, string] | null {
  if (text.length > longest || !/\d/.test(text)) return null
  const spaced = /\s/.test(text) ? worded.exec(text) : null
  const [, first = '', joint = '', last = ''] = spaced ?? (foreign.test(text) ? wordedUnspaced.exec(text) : null) ?? []
  if (joint === '') return null
  const isBetween = lexicon.is('to', joint) || (isBehindFrom && lexicon.is('and', joint))
  return isBetween ? [first, last] : null
}

function numberRange(from: string, to: string): Range | null {
  if (!isInteger(from) || !isInteger(to)) return null
  const ends = { from: Number(from), to: Number(to) }
  // Negative ranges are written from zero downwards as well: -32000 to -32099.
  if (ends.from > ends.to && ends.from < 0) return { from: ends.to, to: ends.from }
  return ends.from < ends.to ? ends : null
}

/** Of `-5000201 ~ 8` the second end is -5000208: no range goes from there to 8. `10001-02` is a code with a joint. */
function wholeEnd(from: string, to: string, text: string): string {
  const isShort = /^-?\d{4,}$/.test(from) && /^\d+$/.test(to) && to.length * 2 < from.length
  const whole = from.slice(0, -to.length) + to
  const goesOn = Math.abs(Number(whole)) > Math.abs(Number(from))
  return isShort && goesOn && !/^\d+-\d+$/.test(text) ? whole : to
}

function isInteger(text: string): boolean {
  const shape = codeShape(text)
  return shape === 'integer' || shape === 'hex'
}

/** `E100-E199`, `00-09` and `4.7.500-699`: the same text before numbers that rise. */
function textRange(from: string, to: string): Range | null {
  const [, head = '', first] = lastNumber.exec(from) ?? []
  const [, tail = '', last] = lastNumber.exec(to) ?? []
  if (first === undefined || last === undefined || (tail !== '' && tail !== head)) return null
  if (codeShape(from) === null || Number(first) >= Number(last) || /\s/.test(from + to)) return null
  // 22-1 or 2024-12 is a code with a joint, not a range: the ends of a range are of one length.
  if (first.length !== last.length) return null
  return { from, to: head + last }
}

/** `DA–DF`: only its last letter rises, and a dash that no code has stands between. */
function letterRange(text: string): Range | null {
  const [, head, from = '', tail, to = ''] = /^([A-Z]*)([A-Z])\s*[–—~～〜]\s*([A-Z]*)([A-Z])$/.exec(text) ?? []
  return head !== undefined && head === tail && from < to ? { from: head + from, to: head + to } : null
}

/** The range as one text, for messages and as a key. */
export function rangeText(range: { readonly from: CodeValue; readonly to: CodeValue }): string {
  return `${range.from}–${range.to}`
}
