/** A code that is letters and a number: `E100`, `MAS0001`. */
export interface NumberedCode {
  /** What stands before the number. */
  readonly stem: string
  /** How many digits follow. */
  readonly digits: number
}

/**
 * Parts a code into letters and a number of two digits or more.
 *
 * @param text - A code.
 * @returns Its parts; `null` where it is no such code.
 */
export function numberedCode(text: string): NumberedCode | null {
  const [, stem, number = ''] = /^(\p{L}[\p{L}_.-]*)(\d{2,})$/u.exec(text) ?? []
  return stem === undefined ? null : { stem, digits: number.length }
}
