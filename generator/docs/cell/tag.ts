import type { Spot } from '../../diagnostics/diagnostic.ts'

/** One piece of HTML as Markdown's parser cuts it out of a line: exactly one tag, comment or the like. */
export interface Tag {
  readonly kind: 'opening' | 'closing' | 'comment' | 'other'
  /** The element's name in lower case; `''` for what is no tag. */
  readonly name: string
  /** Whether it ends in `/>`. */
  readonly closesItself: boolean
}

/** A tag and where it stands. */
export interface PlacedTag {
  readonly tag: Tag
  readonly place: Spot
}

/**
 * Reads what one piece of inline HTML is. Its grammar was checked by Markdown's parser: only the name is left to find.
 *
 * @param html - The value of an mdast `html` node within a line.
 * @returns The tag.
 */
export function readTag(html: string): Tag {
  if (html.startsWith('<!--')) return { kind: 'comment', name: '', closesItself: false }
  const closing = html.startsWith('</')
  const start = closing ? 2 : 1
  if (!isLetter(html.charCodeAt(start))) return { kind: 'other', name: '', closesItself: false }
  let end = start
  while (end < html.length && isNameCharacter(html.charCodeAt(end))) end++
  const name = html.slice(start, end).toLowerCase()
  return { kind: closing ? 'closing' : 'opening', name, closesItself: !closing && html.endsWith('/>') }
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

function isNameCharacter(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57) || unit === 45
}
