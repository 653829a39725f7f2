import type { LanguageWords } from '../language-words.ts'

/** Catalan. */
export const ca: LanguageWords = {
  code: 'codi codis',
  subject: 'estat resposta',
  value: 'valors',
  name: 'nom',
  description: 'descripció significat',
  message: 'missatge',
  cause: 'motiu',
  remedy: 'solució',
  parameter: 'paràmetre',
  type: 'tipus',
  category: 'categoria nivell',
  size: 'mida',
  date: 'data',
  outcome: 'errada* fallat* no invàlid* incorrect* desconegu* trobat* falta denegat* rebutj* caducat* pendent* èxit',
  enumeration: 'enumeracions',
  excluding: 'excepte',
  from: 'de des_de entre',
  to: 'fins_a',
  and: 'a i',
}
