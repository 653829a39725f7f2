import { tokenize, unspacedScript } from '../tokenize.ts'
import { outcomeWords } from './outcome-words.ts'

const entries = Object.values(outcomeWords).flatMap((words) => words.split(' '))
const parts = new RegExp(entries.filter((entry) => unspacedScript.test(entry)).join('|'), 'u')
const words = new Set(entries.filter((entry) => !unspacedScript.test(entry)))
const longest = Math.max(...[...words].map((word) => word.length))

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
  const lengths = Array.from({ length: Math.min(longest, word.length) }, (_, index) => index + 1)
  return lengths.some((length) => words.has(`${word.slice(0, length)}*`))
}
