import { wordsOf } from '../../lexicon/language-words.ts'
import { languages } from '../../lexicon/languages.ts'

const beginnings = Object.values(languages).flatMap(({ advice }) => wordsOf(advice))

/** “Bitten Sie den Benutzer …” */
const germanImperative = /^\p{Lu}\p{Ll}+(?:en|ern|eln)\s+Sie\b/u

/**
 * Tells whether a sentence says what to do, and not what happened: nothing to call a code after.
 *
 * @param sentence - A sentence, in any language.
 */
export function isAdvice(sentence: string): boolean {
  const plain = sentence.normalize('NFC').trim().toLowerCase()
  return germanImperative.test(sentence) || beginnings.some((beginning) => begins(plain, beginning))
}

function begins(sentence: string, beginning: string): boolean {
  return sentence.startsWith(beginning) && !/^[\p{L}\p{N}]/u.test(sentence.slice(beginning.length))
}
