import type { LanguageWords } from '../language-words.ts'

/** Malayalam. */
export const ml: LanguageWords = {
  code: 'കോഡ്',
  subject: 'പിശക് നില',
  value: 'മൂല്യം',
  name: 'പേര്',
  description: 'വിവരണം അർത്ഥം',
  message: 'സന്ദേശം',
  cause: 'കാരണം',
  remedy: 'പരിഹാരം',
  type: 'തരം',
}
