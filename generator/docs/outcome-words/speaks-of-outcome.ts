import { tokenize, unspacedScript } from '../tokenize.ts'
import { outcomeWords } from './outcome-words.ts'

const entries = Object.values(outcomeWords).flatMap((words) => words.split(' '))
const parts = new RegExp(entries.filter((entry) => unspacedScript.test(entry)).join('|'), 'u')
const spaced = entries.filter((entry) => !unspacedScript.test(entry))
// As the words of texts are read: without Semitic articles, and what only looks like one.
const words = new Set(spaced.filter((entry) => !entry.endsWith('*')).flatMap(tokenize))
const stems = new Set(spaced.filter((entry) => entry.endsWith('*')).flatMap(tokenize))
const longest = Math.max(...[...stems].map((stem) => stem.length))

/**
 * Whether a text says how something went or how it stands.
 *
 * @param text - Plain text in any language, or a code of words: `NOT_FOUND`, `cardExpired`.
 */
export function speaksOfOutcome(text: string): boolean {
  return parts.test(text.normalize('NFC')) || tokenize(text).some(isOutcome)
}

function isOutcome(word: string): boolean {
  if (words.has(word)) return true
  for (let length = 1; length <= Math.min(longest, word.length); length++) {
    if (stems.has(word.slice(0, length))) return true
  }
  return false
}
