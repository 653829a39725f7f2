import type { LanguageWords } from '../language-words.ts'

/** Tatar. */
export const tt: LanguageWords = {
  description: 'тасвирлама',
  type: 'төр төре',
  outcome: 'хата* ялгыш* түгел юк дөрес табылма* уңышлы*',
}
