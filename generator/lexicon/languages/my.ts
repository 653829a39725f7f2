import type { LanguageWords } from '../language-words.ts'

/** Burmese. */
export const my: LanguageWords = {
  code: 'ကုဒ်',
  subject: 'အမှား အခြေအနေ',
  description: 'ဖော်ပြချက် အဓိပ္ပာယ်',
  cause: 'အကြောင်းရင်း',
  remedy: 'ဖြေရှင်းချက်',
  type: 'အမျိုးအစား',
}
