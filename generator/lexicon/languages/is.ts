import type { LanguageWords } from '../language-words.ts'

/** Icelandic. */
export const is: LanguageWords = {
  code: 'kóði villukóði',
  subject: 'villa villur staða svar niðurstaða villukóði',
  value: 'gildi',
  name: 'heiti nafn',
  description: 'lýsing merking skýring',
  message: 'skilaboð',
  cause: 'ástæða',
  remedy: 'lausn aðgerð',
  type: 'tegund gerð',
}
