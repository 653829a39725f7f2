const starred = /^(-?\d+) ?(\*{1,3})$/
const plain = /^-?\d+$/

/**
 * Reads the numbers of a column that have the stars of a footnote: `255*`. A star may stand for any digit, too, but behind a number
 * that is as long as the longest; and two do so, where no other number has one star.
 *
 * @param texts - The plain texts of its cells.
 * @returns What gives the digits of such a cell; `null` for any other text.
 */
export function starredNumbers(texts: readonly string[]): (text: string) => string | null {
  const longest = texts.reduce((most, text) => (plain.test(text) ? Math.max(most, text.length) : most), 0)
  const digitsOf = (text: string): string | null => {
    const [, digits = null] = starred.exec(text) ?? []
    return digits !== null && longest > 0 && digits.length >= longest ? digits : null
  }
  const hasOne = texts.some((text) => digitsOf(text) !== null && !text.endsWith('**'))
  return (text) => (hasOne ? digitsOf(text) : null)
}
