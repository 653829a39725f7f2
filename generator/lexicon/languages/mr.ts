import type { LanguageWords } from '../language-words.ts'

/** Marathi. */
export const mr: LanguageWords = {
  code: 'कोड',
  subject: 'त्रुटी स्थिति',
  description: 'वर्णन अर्थ',
  type: 'प्रकार',
  outcome: 'अयशस्वी* नाही अवैध* चुकीच*',
}
