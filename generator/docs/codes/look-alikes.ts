import type { NumberedCode } from './numbered-code.ts'

const digits: ReadonlyMap<string, string> = new Map(
  Object.entries({ O: '0', o: '0', I: '1', l: '1', Z: '2', S: '5', B: '8' }),
)

/**
 * Reads the letters of a code as the digits that they look like.
 *
 * @param code - A code that is no integer: `1OO1`.
 * @returns The integer that was meant, `1001`; `null` where other letters stand in it, or no digit: of letters alone, those that look like
 *   no other digit than 0 and 1 are read, `O` and `l`.
 */
export function digitsMeant(code: string): string | null {
  const meant = Array.from(code, (character) => digits.get(character) ?? character).join('')
  return meant !== code && (/\d/.test(code) || /^[OolI]$/.test(code)) && /^-?(?:0|[1-9]\d*)$/.test(meant) ? meant : null
}

/**
 * Reads the letters in the number of a code as the digits that they look like.
 *
 * @param code - A code: `E1O0`.
 * @param series - What the other codes begin with, and how many digits follow.
 * @returns The code that was meant, `E100`; `null` where no such letter stands in its number.
 */
export function codeMeant(code: string, series: NumberedCode): string | null {
  const number = code.slice(series.stem.length)
  const isAlike = code.startsWith(series.stem) && number.length === series.digits && /^(?=.*\d)[\dOolI]+$/.test(number)
  return isAlike && /\D/.test(number) ? `${series.stem}${number.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')}` : null
}
