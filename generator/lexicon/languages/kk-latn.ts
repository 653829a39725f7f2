import type { LanguageWords } from '../language-words.ts'

/** Kazakh in Latin letters. */
export const kkLatn: LanguageWords = {
  code: 'kodı kodtar',
  subject: 'qate küy jauap',
  value: 'män',
  name: 'atau',
  description: 'sipattama',
  type: 'tür türi',
}
