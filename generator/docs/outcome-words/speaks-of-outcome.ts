import { outcomeWords } from './outcome-words.ts'

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

const entries = Object.values(outcomeWords)
  .flatMap((words) => words.split(' '))
  .map((word) => word.replaceAll('_', ' '))
const parts = new RegExp([...new Set(entries.filter((word) => unspaced.test(word)))].join('|'), 'u')
const whole = new Set(entries.filter((word) => !word.endsWith('*')))
const stems = new Set(entries.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)))
const longest = Math.max(...[...stems].map((stem) => stem.length))

/**
 * Whether a text says how something went or how it stands.
 *
 * @param text - Plain text in any language, or a code of words: `NOT_FOUND`, `cardExpired`.
 */
export function speaksOfOutcome(text: string): boolean {
  const normal = text.normalize('NFC').replaceAll("'", '’')
  if (parts.test(normal)) return true
  return normal
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}’‘·]+/u)
    .some((word) => whole.has(word) || hasStem(word.replace(/^ال(?=\p{L}{2})/u, '')))
}

function hasStem(word: string): boolean {
  if (whole.has(word)) return true
  for (let length = Math.min(longest, word.length); length > 1; length--)
    if (stems.has(word.slice(0, length))) return true
  return false
}
