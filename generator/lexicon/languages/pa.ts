import type { LanguageWords } from '../language-words.ts'

/** Punjabi. */
export const pa: LanguageWords = {
  code: 'ਕੋਡ',
  subject: 'ਗਲਤੀ ਸਥਿਤੀ',
  value: 'ਮੁੱਲ',
  name: 'ਨਾਮ',
  description: 'ਵੇਰਵਾ ਅਰਥ',
  message: 'ਸੁਨੇਹਾ',
  cause: 'ਕਾਰਨ',
  remedy: 'ਹੱਲ',
  type: 'ਕਿਸਮ',
}
