import type { LanguageWords } from '../language-words.ts'

/** Galician. */
export const gl: LanguageWords = {
  subject: 'resposta',
  name: 'nome',
  description: 'descrición significado',
  type: 'tipo',
  category: 'nivel',
  date: 'data',
  enumeration: 'enumeracións',
  from: 'de desde entre',
  to: 'ata',
  and: 'a e',
}
