import { literally } from './literally.ts'
import { tokenize, unspacedScript } from './tokenize.ts'

/**
 * Makes what tells whether a text has a word of a list: whether it says how something went, as the meanings of codes do and the
 * descriptions of fields do not, or speaks of enumerations.
 *
 * @param entries - The words of all languages; `x*` stands for every word that begins with x, `*x` for every
 * longer one that ends with x.
 * @returns A function of plain text in any language, or a code of words: `NOT_FOUND`, `cardExpired`.
 */
export function wordFinder(entries: readonly string[]): (text: string) => boolean {
  const parts = new RegExp(
    entries
      .filter((entry) => unspacedScript.test(entry))
      .map((entry) => literally(entry.replace(/\*$/, '')))
      .join('|'),
    'u',
  )
  const spaced = entries.filter((entry) => !unspacedScript.test(entry))
  // As the words of texts are read: without Semitic articles, and what only looks like one.
  const isPart = (entry: string): boolean => entry.startsWith('*') || entry.endsWith('*')
  const words = new Set(tokenize(spaced.filter((entry) => !isPart(entry)).join(' ')))
  const ends = tokenize(spaced.filter((entry) => entry.startsWith('*')).join(' '))
  const stems = new Set(tokenize(spaced.filter((entry) => entry.endsWith('*')).join(' ')))
  const longest = Math.max(0, ...[...stems].map((stem) => stem.length))
  const isKnown = (word: string): boolean => {
    if (words.has(word)) return true
    for (let length = 1; length <= Math.min(longest, word.length); length++) {
      if (stems.has(word.slice(0, length))) return true
    }
    return ends.some((end) => word.length > end.length && word.endsWith(end))
  }
  return (text) => parts.test(text.normalize('NFC')) || tokenize(text).some(isKnown)
}
