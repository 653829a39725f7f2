import { mixedScript } from '../../diagnostics/rules/text.ts'
import type { TextCheck } from './locate.ts'

const mixedWord = /\p{Script=Latin}[\d_]*\p{Script=Cyrillic}|\p{Script=Cyrillic}[\d_]*\p{Script=Latin}/u
const adjacent = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u
/** Names hold digits and underscores. */
const words = /\p{L}[\p{L}\d_]*/gu

/** Letters that look the same in the other script, Kazakh's һ, ә and ө among them. */
const [latin, cyrillic] = ['aceiopsxyjhəɵABCEHIKMOPSTXYJƏƟ', 'асеіорѕхујһәөАВСЕНІКМОРЅТХУЈӘӨ']
const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from(latin, (letter, index) => [letter, cyrillic.charAt(index)] as const).flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
)

/** Looks for words in which one script borrows a letter of the other that looks alike: `mixed-script`. */
export const checkMixedScript: TextCheck = (text, locate) => {
  if (!mixedWord.test(text)) return []
  for (const [word] of text.matchAll(words)) {
    const foreign = foreignLetters(word)
    const [letter] = foreign
    if (letter !== undefined && !isSuffixed(word) && !isJoined(word)) {
      const instead = Array.from(word, (one) => (foreign.includes(one) ? (lookalikes.get(one) ?? one) : one)).join('')
      return [mixedScript(locate(word), { word, letter, script: isLatin(letter) ? 'Latin' : 'Cyrillic', instead })]
    }
  }
  return []
}

/** The letters of one script, where all of them look alike in the other: of the script that fewer letters belong to. */
function foreignLetters(word: string): readonly string[] {
  const letters = Array.from(word).filter((letter) => /\p{L}/u.test(letter))
  const latin = letters.filter(isLatin)
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter))
  const scripts = latin.length <= cyrillic.length ? [latin, cyrillic] : [cyrillic, latin]
  return scripts.find((ofScript) => ofScript.every((letter) => lookalikes.has(letter))) ?? []
}

/** Whether a word is an abbreviation in Latin capitals with a Cyrillic ending, as in `URLді`. */
function isSuffixed(word: string): boolean {
  return /^[A-Z]{2,}\d*\p{Script=Cyrillic}+$/u.test(word)
}

/** Whether a name joins whole words of both scripts, as in `API_КЛЮЧ`: each of its parts is of one, and is more than a letter. */
function isJoined(word: string): boolean {
  return word.split(/[\d_]+/).every((part) => part.length !== 1 && !adjacent.test(part))
}

function isLatin(letter: string): boolean {
  return /\p{Script=Latin}/u.test(letter)
}
