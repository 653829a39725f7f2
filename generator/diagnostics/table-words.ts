/** So many cells. */
export function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}

/** What a character is called: “│” (U+2502), “&#124;”, A tab. */
export function nameOf(character: string): string {
  if (character === '\t') return 'A tab'
  return character.length > 1 ? `“${character}”` : `“${character}” (${codePoint(character)})`
}

/** `U+2502` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
