import type { CodeReading } from './code-reading.ts'
import { numberedCode, type NumberedCode } from './numbered-code.ts'
import type { Token } from './token.ts'

/** How the codes of a table look, counted. */
export interface CodeCensus {
  /** Decimal and hexadecimal safe integers. */
  readonly integers: number
  readonly decimals: number
  /** Codes that begin with a letter. */
  readonly words: number
  /** Whether the table is one of integers, and a code in another notation is a typing error. */
  readonly isOfIntegers: boolean
  /** Whether codes that begin with zeros or are too large for an integer are odd among those of a table. */
  readonly areDigitsOdd: boolean
  /** Whether most codes are plain words. */
  readonly isOfWords: boolean
  /** Whether most codes are in capitals. */
  readonly isOfCapitals: boolean
  readonly hasNegatives: boolean
  /** What nearly all codes begin with before a number of as many digits: `E` of `E100` and `E101`; `null` where they are no such series. */
  readonly series: NumberedCode | null
}

/** `O` and `I` may be meant for digits, and `X` for any. */
const signLetter = /^[A-HJ-NP-WYZ]$/

/**
 * Counts how the codes of a table look.
 *
 * @param readings - What the code cells say; `null` for a cell that could not be read.
 * @param odd - How many cells begin with a digit or a sign and could not be read (`+1`, `1,000`).
 * @returns The counts.
 */
export function takeCensus(readings: readonly (CodeReading | null)[], odd: number): CodeCensus {
  const tokens = readings.flatMap((reading) => reading?.tokens ?? [])
  const integers = tokens.filter(isInteger).length
  const hexes = tokens.filter((token) => token.shape === 'hex').length
  const padded = tokens.filter((token) => token.shape === 'digits').length
  const words = tokens.filter((token) => /^[A-Za-z]/.test(token.text) && !isInteger(token)).length
  const others = tokens.filter((token) => isOddNumber(token)).length + odd
  // SQLSTATE and the like: 22001 is no integer where 01S00 stands beside it, as all have one width.
  const widths = new Set(tokens.map((token) => token.text.length))
  const isFixedWidth = widths.size === 1 && !widths.has(1) && !widths.has(2)
  // 0 to 9, A and B: one letter there is a code, and no row without one.
  const areSigns = tokens.every(({ text }) => text.length === 1) && tokens.some(({ text }) => signLetter.test(text))
  // Beside `J07AC` and `P99`, what looks odd among integers is a string like them.
  const areNumbered = tokens.filter(({ text }) => /^[A-Z]+\d/.test(text)).length >= Math.max(2, others)
  const isOfIntegers =
    integers > 0 &&
    padded === 0 &&
    !areSigns &&
    !(others > 0 && areNumbered) &&
    (others * 5 <= integers || (integers >= others && !isFixedWidth))
  const capitals = tokens.filter((token) => isInCapitals(token.text)).length
  const plain = tokens.filter((token) => token.shape === 'word').length
  return {
    integers,
    decimals: integers - hexes,
    words,
    isOfIntegers,
    areDigitsOdd: padded > 0 && padded < integers && widths.size > 1 && !areSigns,
    isOfWords: plain * 2 >= tokens.length,
    isOfCapitals: capitals * 2 >= tokens.length,
    hasNegatives: tokens.some(({ text }) => text.startsWith('-')),
    series: seriesOf(tokens),
  }
}

function seriesOf(tokens: readonly Token[]): NumberedCode | null {
  const parts = tokens.flatMap(({ text }) => numberedCode(text) ?? [])
  const [first] = parts
  const isSeries =
    parts.length >= 2 &&
    parts.length * 3 >= tokens.length * 2 &&
    parts.every(({ stem, digits }) => stem === first?.stem && digits === first.digits)
  return isSeries ? (first ?? null) : null
}

/**
 * Whether a code is written in capitals: `NOT_FOUND`.
 *
 * @param text - The code.
 */
export function isInCapitals(text: string): boolean {
  return /^[A-Z][A-Z\d_.-]+$/.test(text)
}

/**
 * Whether a code looks like a number without being an integer: `1A`, `1.5`, `1e3`.
 *
 * @param token - The code.
 */
export function isOddNumber({ text, shape }: Token): boolean {
  return /^[-+\d]/.test(text) && (shape === 'symbol' || shape === 'dotted' || text === '-0')
}

function isInteger({ shape }: Token): boolean {
  return shape === 'integer' || shape === 'hex'
}
