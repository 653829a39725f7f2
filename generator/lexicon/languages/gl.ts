import type { LanguageWords } from '../language-words.ts'

/** Galician. */
export const gl: LanguageWords = {
  subject: 'resposta',
  name: 'nome',
  date: 'data',
}
