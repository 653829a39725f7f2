/**
 * Takes the brackets from a code: `[L-001]`, `(10)`.
 *
 * @param word - A word.
 * @returns What is in its brackets; the word where it has none, or others within them.
 */
export function withoutBrackets(word: string): string {
  return word.replace(/^[[(]([^\][()\s]+)[\])]$/, '$1')
}
