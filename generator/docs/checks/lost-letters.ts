import { lossyEncoding } from '../../diagnostics/rules/text.ts'
import type { TextCheck } from './locate.ts'

/** A word of Cyrillic letters with `?` at its start or within: sentences end in `?` before a space; addresses hold other signs before it. */
const damagedWord =
  /(?<![^\s«»“”„"'(),:;…–—-])\p{Script=Cyrillic}{0,40}\?{1,3}\p{Script=Cyrillic}[\p{Script=Cyrillic}?]{0,40}/gu

/** Looks for question marks where a program could not write a letter: `lossy-encoding`. */
export const checkLostLetters: TextCheck = (text, locate) => {
  if (!text.includes('?')) return []
  for (const [word] of text.matchAll(damagedWord)) {
    // A capital after the mark begins the next sentence.
    if (/\?\p{Ll}/u.test(word)) return [lossyEncoding(locate(word), { word })]
  }
  return []
}
