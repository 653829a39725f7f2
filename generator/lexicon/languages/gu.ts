import type { LanguageWords } from '../language-words.ts'

/** Gujarati. */
export const gu: LanguageWords = {
  code: 'કોડ',
  subject: 'ભૂલ સ્થિતિ પ્રતિભાવ',
  value: 'મૂલ્ય',
  name: 'નામ',
  description: 'વર્ણન અર્થ',
  message: 'સંદેશ',
  cause: 'કારણ',
  remedy: 'ઉકેલ',
  type: 'પ્રકાર',
}
