import type { LanguageWords } from '../language-words.ts'

/** Tatar. */
export const tt: LanguageWords = {
  outcome: 'хата* ялгыш* түгел юк дөрес табылма* уңышлы*',
}
