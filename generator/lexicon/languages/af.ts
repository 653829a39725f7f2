import type { LanguageWords } from '../language-words.ts'

/** Afrikaans. */
export const af: LanguageWords = {
  code: '*kode kode kodes',
  description: 'beskrywing',
  message: 'boodskap',
  cause: 'oorsaak',
  type: 'tipe soort',
  from: 'van tussen',
  to: 'tot',
  and: 'en',
}
