/** A number of a text. */
export interface WrittenNumber {
  /** As the text writes it. */
  readonly written: string
  /** What it can mean: `1.000` is a thousand in one language and one in another. */
  readonly values: readonly number[]
  /** The numbers that it is made of, where it can be a time of the day. */
  readonly parts: readonly number[]
  /** Whether it is a part of a date, a time or a version, which languages write in other ways. */
  readonly isLoose: boolean
}

/** What begins with a zero in each script that has digits of its own. */
const zeros = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66] as const
const moreZeros = [0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10] as const

/** Dates and times with their separators, and what has more than one point: versions and addresses. */
const loose = /\d{1,4}([./-])\d{1,2}\1\d{1,4}|\d{1,2}[:h]\d{2}(?::\d{2})?|\d+(?:\.\d+){2,}/g

/** What some languages write a time of the day like, and others a fraction. */
const timeOrFraction = /^\d{1,2}\.\d{2}$/

/** Spaces, points, commas and apostrophes between groups of digits, or one before a fraction. */
const number =
  /\d{1,3}(?:([ .,'\u2019\u066C\u00A0\u2009\u202F])\d{2,3}(?=\1|\D|$))(?:\1\d{3})*(?:[.,\u066B]\d+)?|\d+(?:[.,\u066B]\d+)?/g

/**
 * Reads the numbers of a text, whatever digits and separators its language has.
 *
 * @param text - Plain text.
 */
export function numbersOf(text: string): readonly WrittenNumber[] {
  const latin = text.replace(/\p{Nd}/gu, latinDigit)
  const pieces = [...latin.matchAll(loose)].flatMap(([whole]) => whole.match(/\d+/g) ?? [])
  return [
    ...[...latin.replace(loose, ' ; ').matchAll(number)].map(([written]) => ({
      written,
      values: valuesOf(written),
      parts: timeOrFraction.test(written) ? written.split('.').map(Number) : [],
      isLoose: false,
    })),
    ...pieces.map((written) => ({ written, values: [Number(written)], parts: [], isLoose: true })),
  ]
}

function latinDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  const zero = [...zeros, ...moreZeros].find((first) => point >= first && point < first + 10)
  return zero === undefined ? digit : String(point - zero)
}

function valuesOf(written: string): readonly number[] {
  const whole = Number(written.replace(/\D/g, ''))
  const groups = written.split(/\D/)
  const [first = '', ...rest] = groups
  if (rest.length === 0) return [whole]
  const fraction = Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`)
  const separators = written.replace(/\d/g, '')
  if (rest.every((group) => group.length === 3) && !first.startsWith('0')) {
    // Two numbers can stand beside each other with a space between them.
    return [whole, fraction, ...(/^\s+$/.test(separators) ? groups.map(Number) : [])]
  }
  if (/^\s+$/.test(separators)) return [whole, ...groups.map(Number)]
  // Some languages group by two.
  return rest.length > 1 && new Set(separators).size === 1 ? [whole] : [fraction]
}
