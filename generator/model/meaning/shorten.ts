/**
 * As much of a text as a message can show.
 *
 * @param text - What a cell says.
 * @returns It in one line of at most 80 characters.
 */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`
}
