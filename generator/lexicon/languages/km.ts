import type { LanguageWords } from '../language-words.ts'

/** Khmer. */
export const km: LanguageWords = {
  code: 'កូដ លេខកូដ',
  subject: 'កំហុស ស្ថានភាព',
  description: 'ការពិពណ៌នា អត្ថន័យ',
  message: 'សារ',
  cause: 'មូលហេតុ',
  remedy: 'ដំណោះស្រាយ',
  type: 'ប្រភេទ',
}
