import type { LanguageWords } from '../language-words.ts'

/** Turkmen. */
export const tk: LanguageWords = {
  code: 'kody',
  description: 'düşündiriş beýany',
  type: 'görnüş görnüşi',
  outcome: 'ýalňyş* nädogry* tapylma* üstünlik*',
}
