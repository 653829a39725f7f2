const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Measures a text.
 *
 * @param text - The text, on one line.
 * @returns The number of columns that it takes in a terminal, East Asian wide characters and emoji counted twice.
 */
export function measure(text: string): number {
  return [...new Intl.Segmenter().segment(text)].reduce((sum, { segment }) => sum + (isWide(segment) ? 2 : 1), 0)
}

function isWide(segment: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u.test(
    segment,
  )
}

/**
 * Makes a text fill a column.
 *
 * @param text - The text.
 * @param size - The width of the column.
 * @returns The text, cut or with spaces behind it.
 */
export function fit(text: string, size: number): string {
  const kept = cut(text, size)
  return isolate(kept) + ' '.repeat(Math.max(0, size - measure(kept)))
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
  if (measure(text) <= size) return text
  let left = size - 1
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= isWide(segment) ? 2 : 1
    if (left < 0) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
