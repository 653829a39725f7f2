import stringWidth from 'string-width'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Makes a text fill a column.
 *
 * @param text - The text.
 * @param size - The width of the column.
 * @returns The text, cut or with spaces behind it.
 */
export function fit(text: string, size: number): string {
  const kept = cut(text, size)
  return isolate(kept) + ' '.repeat(Math.max(0, size - stringWidth(kept)))
}

/**
 * Keeps a text that runs from right to left from turning round what stands beside it.
 *
 * @param text - The text.
 * @returns The text between the marks that isolate it (U+2068, U+2069), where it needs them.
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}

/**
 * Cuts a text down to a width.
 *
 * @param text - The text.
 * @param size - The width.
 * @returns The text, or its beginning with `…` behind it.
 */
export function cut(text: string, size: number): string {
  if (stringWidth(text) <= size) return text
  let left = size - 1
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= stringWidth(segment)
    if (left < 0) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
