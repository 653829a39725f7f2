import type { Lexicon } from '../../lexicon/lexicon.ts'
import { readRange, type RangeWords } from './code-range.ts'
import type { CodeReading } from './code-reading.ts'
import { isNumeric } from './code-shape.ts'
import { areForms, tokenOf, type Token } from './token.ts'

/** A sign that codes have within them as well (`22/01`), so that it parts only what is of one look. */
const joint = /\s*[/&+]\s*/
/** What parts a code from the words behind it. */
const mark = /^(?:[-–—→=:：]+>?\s*|(?=[(（[]))/u
/** A list ends in a mark or a comma: `500:`, `500, 502,`. */
const end = /[:：,;]$/u
/** `502：文字`, `502(own faults)`: what needs no space. */
const glued = /[:：=](?=\p{L}{2})/gu
const bracket = /(?<=[\da-z])(?=[(（])/giu
/** `13 - 24 V supply`: the number behind the dash is a measure, and the words begin with it. */
const unit =
  /^(?:[kmM]?V|[kM]?W|mA|[kMG]?Hz|[kMGT]i?B|[kMG]?bit|[kM]?bps|[kM]?Bd|°[CF]|%|[mµn]s|sec|min|[cmk]m|kg|l\/min|m?bar|k?Pa|dBm?|rpm|Ω)(?=$|[\s/.,;:)])/u
/** `2 of 9`, `2/9`. */
const share = /(?<!\d)\d{1,3}(?: of |\/)\d{1,3}(?!\d)/g
/** More words than this are read as a sentence. */
const longestHead = 12

/** What knows what stands between codes, and between the ends of ranges. */
export type ListWords = RangeWords & Pick<Lexicon, 'separator'>

/**
 * Reads a text of nothing but one code, a range, or several codes of one kind: `100, 101`, `E31 / E33`, `500 to 599`.
 *
 * @param text - One line of plain text.
 * @param lexicon - What stands between codes.
 * @returns What it says; `null` where anything else stands in it.
 */
export function readCodes(text: string, lexicon: ListWords): CodeReading | null {
  const range = readRange(text, lexicon)
  if (range !== null) return { raw: text, tokens: [], range, name: null }
  const token = tokenOf(text)
  if (token !== null) return { raw: text, tokens: [token], range: null, name: null }
  return (
    listOf(text, text.split(lexicon.separator), lexicon) ?? joinedList(text, lexicon) ?? listInCapitals(text, lexicon)
  )
}

/** `E_HOT OR E_COLD`. Without a digit or an underscore, `READ AND WRITE` may be a code of several words. */
function listInCapitals(text: string, lexicon: ListWords): CodeReading | null {
  const items = text.replaceAll(/(?<=\s)\p{Lu}{1,4}(?=\s)/gu, (word) => word.toLowerCase()).split(lexicon.separator)
  const list = listOf(text, items, lexicon)
  return list?.tokens.some((token) => /[\d_]/.test(token.text)) === true ? list : null
}

/** Several codes of one kind. Numbers that are one code in two notations (`0x10, 16`) are no list. */
function listOf(raw: string, items: readonly string[], lexicon: ListWords): CodeReading | null {
  const tokens = items.map(tokenOf)
  const known = tokens.filter((token) => token !== null)
  if (items.length < 2 || known.length < items.length || items.some((item) => readRange(item, lexicon) !== null))
    return null
  if (new Set(known.map((token) => isNumeric(token.shape))).size > 1) return null
  if (known.some((token) => token.shape === 'word') || areForms(known)) return null
  return { raw, tokens: known, range: null, name: null }
}

function joinedList(text: string, lexicon: ListWords): CodeReading | null {
  const list = listOf(text, text.split(joint), lexicon)
  // `1/2` is half of something.
  return list?.tokens.every((token) => token.text.length > 2 && areAlike(token, list.tokens[0])) === true ? list : null
}

/**
 * Whether two codes are of one length, with one text before the digits: `500` and `502`, `E31` and `E33`.
 *
 * @param token - A code.
 * @param other - Another.
 */
export function areAlike(token: Token, other: Token | undefined): boolean {
  const head = (text: string): string => text.replace(/\d+$/, '')
  const isOneLength = token.text.length === other?.text.length
  return isOneLength && /\d$/.test(token.text) && head(token.text) === head(other.text)
}

/** The codes at the start of a line, and the words behind them. */
export interface Headed {
  readonly codes: CodeReading
  /** What the words say, without the mark and the brackets round them. */
  readonly gloss: string
  /** Whether a mark parts the codes from the words. */
  readonly isMarked: boolean
}

/**
 * Parts a line that begins with several codes or a range from the words behind these: `500, 502 - Own faults`.
 *
 * @param line - One line of plain text.
 * @param lexicon - What stands between codes.
 * @returns The longest such beginning and the words; `null` where a single code begins the line, or none.
 */
export function splitHead(line: string, lexicon: ListWords): Headed | null {
  const words = line.replace(glued, '$& ').replace(bracket, ' ').split(' ')
  for (let count = Math.min(words.length - 1, longestHead); count >= 1; count--) {
    const codes = readCodes(words.slice(0, count).join(' ').replace(end, ''), lexicon)
    if (codes === null || (codes.range === null && codes.tokens.length < 2)) continue
    const rest = words.slice(count).join(' ')
    if (codes.range !== null && unit.test(rest)) continue
    // `500-502, 504`: no row holds a range and a code.
    if (codes.range !== null && beginsWithCode(rest, words[count - 1] ?? '', lexicon)) return null
    const isMarked = mark.test(rest) || end.test(words[count - 1] ?? '')
    const gloss = rest.replace(mark, '').replace(/^[(（[]([^()（）[\]]*)[)）\]]$/u, '$1')
    return { codes, gloss, isMarked }
  }
  return null
}

/**
 * Parts a title from the several codes or the range that it begins with, or is: `301, 302 - Moved`, `310 and 311`.
 *
 * @param title - One line of plain text.
 * @param lexicon - What stands between codes.
 * @returns The codes as they are written, and the words behind them; `null` where they are none.
 */
export function splitTitle(
  title: string,
  lexicon: ListWords,
): { readonly codes: string; readonly words: string } | null {
  const head = splitHead(title, lexicon)
  if (head?.isMarked === true && title.startsWith(head.codes.raw)) return { codes: head.codes.raw, words: head.gloss }
  const whole = readCodes(title, lexicon)
  return whole !== null && whole.tokens.length !== 1 ? { codes: title, words: '' } : null
}

function beginsWithCode(rest: string, last: string, lexicon: ListWords): boolean {
  const [before, next = ''] = /[,;，；]$/.test(last) ? ['', rest] : ` ${rest}`.split(lexicon.separator, 2)
  const [word = ''] = next.split(' ')
  return before === '' && tokenOf(word.replace(end, '')) !== null && /\d/.test(word)
}

/**
 * Whether the words beside a code hold further codes: `500 Server fault, 502 Bad gateway`. A number that they speak of
 * (`Fault of steps 501 and 502`) is none.
 *
 * @param code - The code.
 * @param before - What stands before it in its line.
 * @param behind - What stands behind it.
 * @param lexicon - What stands between codes, and what says that there are more.
 */
export function hidesCodes(
  code: Token,
  before: string,
  behind: string,
  { separator, more }: Pick<Lexicon, 'separator' | 'more'>,
): boolean {
  if (before.split(' ').some((word) => isAlso(word, code))) return true
  if (more.test(behind)) return true
  // “Step 2 of 9”: in another language “of” parts codes.
  if (behind !== behind.replace(share, ''))
    return hidesCodes(code, before, behind.replace(share, ''), { separator, more })
  // “500 a 599”, “500 vs 502”, “500 ⇄ 502”: a short word or a sign that is none of those above.
  const [joining = '', next = '', ...words] = behind.trim().split(' ')
  if ([joining, next, ...words].every((word) => isAlso(word, code))) return true
  if (
    /^(?:\p{L}{1,6}\.?|[^\p{L}\p{N}]{1,3})$/u.test(joining) &&
    isAlso(next, code) &&
    (words.length === 0 || mark.test(words.join(' ')))
  )
    return true
  const parts = behind.split(separator)
  return parts.slice(1).some((part, index) => {
    const [first = '', ...others] = part.split(' ')
    const isBehindWords = !/\d$/.test(parts[index] ?? '') || index === 0
    const isLabelled = others.length === 0 || mark.test(others.join(' ')) || end.test(first)
    const isNumber = isNumeric(code.shape) && isNumeric(tokenOf(first.replace(end, ''))?.shape ?? 'word')
    return isBehindWords && (isAlso(first, code) || (isLabelled && isNumber))
  })
}

function isAlso(word: string, code: Token): boolean {
  const other = tokenOf(word.replace(end, ''))
  return other !== null && areAlike(other, code)
}
