import type { LanguageWords } from '../language-words.ts'

/** Sinhala. */
export const si: LanguageWords = {
  code: 'කේතය',
  subject: 'දෝෂය තත්ත්වය',
  value: 'අගය',
  name: 'නම',
  description: 'විස්තරය තේරුම',
  message: 'පණිවිඩය',
  cause: 'හේතුව',
  remedy: 'විසඳුම',
  type: 'වර්ගය',
}
