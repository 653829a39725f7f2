import { codePoint } from './code-point.ts'

/** So many cells. */
export function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}

/** What a character is called: “│” (U+2502), “&#124;”, A tab. */
export function nameOf(character: string): string {
  if (character === '\t') return 'A tab'
  return character.length > 1 ? `“${character}”` : `“${character}” (${codePoint(character)})`
}
