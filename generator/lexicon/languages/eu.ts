import type { LanguageWords } from '../language-words.ts'

/** Basque. */
export const eu: LanguageWords = {
  code: 'kodea',
  subject: 'errorea egoera erantzuna emaitza',
  value: 'balioa',
  name: 'izena',
  description: 'azalpena deskribapena esanahia',
  message: 'mezua',
  cause: 'arrazoia',
  remedy: 'konponbidea',
  parameter: 'eremua',
  type: 'mota',
}
