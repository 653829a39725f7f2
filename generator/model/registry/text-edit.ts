/** A change of a text: what stands from `start` to `end` gives way to `insert`. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/**
 * Applies edits to a text.
 *
 * @param text - The text.
 * @param edits - Edits that do not overlap, in any order; those at one place are applied in the order of the list.
 * @returns The edited text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ascending = [...edits].sort((a, b) => a.start - b.start)
  const kept = ascending.map((edit, index) => text.slice(ascending[index - 1]?.end ?? 0, edit.start) + edit.insert)
  return kept.join('') + text.slice(ascending.at(-1)?.end ?? 0)
}

/**
 * Makes an edit that inserts lines below the line of an offset.
 *
 * @param text - The text.
 * @param offset - An offset in the line above, or -1 for the top of the text.
 * @param lines - The lines, without line ends.
 * @returns The edit; it writes the line ends that the text has.
 */
export function insertBelow(text: string, offset: number, lines: readonly string[]): TextEdit {
  const eol = endOfLine(text)
  const end = offset === -1 ? -1 : text.indexOf('\n', offset)
  const top = text.startsWith('\uFEFF') ? 1 : 0
  const at = offset === -1 ? top : end === -1 ? text.length : end + 1
  return { start: at, end: at, insert: lines.map((line) => line + eol).join('') }
}

/**
 * Finds the line of an offset.
 *
 * @param text - The text.
 * @param offset - An offset.
 * @returns The offset where the line begins.
 */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/**
 * Tells how a text ends its lines.
 *
 * @param text - The text.
 * @returns CRLF where the text has one, else LF.
 */
export function endOfLine(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
