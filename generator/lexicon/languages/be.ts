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
  type: 'тып',
  category: 'катэгорыя',
  event: 'падзея',
  outcome:
    'памылк* не няма няправільн* невядом* недапушчальн* знойдзен* адсутн* адмов* адхілен* забаронен* скасаван* паспяхов*',
  enumeration: 'пералічэнн*',
  deprecated: 'састарэлы састарэла больш_не_выкарыстоўваецца',
  since: 'з',
  excluding: 'акрамя',
  from: 'з ад паміж',
  to: 'да па',
  and: 'і',
  status: 'статус*',
}
