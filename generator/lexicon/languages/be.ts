import type { LanguageWords } from '../language-words.ts'

/** Belarusian. */
export const be: LanguageWords = {
  code: 'код коды',
  number: 'лічба',
  subject: 'памылка стан адказ статус',
  value: 'значэнне',
  name: 'назва імя',
  description: 'апісанне тлумачэнне',
  message: 'паведамленне',
  event: 'падзея',
  outcome:
    'памылк* не няма няправільн* невядом* недапушчальн* знойдзен* адсутн* адмов* адхілен* забаронен* скасаван* паспяхов*',
}
