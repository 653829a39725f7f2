import type { LanguageWords } from '../language-words.ts'

/** Turkmen. */
export const tk: LanguageWords = {
  code: 'kody',
  outcome: 'ýalňyş* nädogry* tapylma* üstünlik*',
}
