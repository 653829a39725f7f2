import type { LanguageWords } from '../language-words.ts'

/** Kyrgyz. */
export const ky: LanguageWords = {
  code: 'код коду коддор коддору',
  number: 'номер номери',
  subject: 'ката каталар абал абалы жооп натыйжа статус статусы',
  value: 'маани мааниси',
  name: 'аталышы ат аталыш',
  description: 'сүрөттөмө сүрөттөө түшүндүрмө',
  message: 'билдирүү текст',
  remedy: 'чечим аракет',
  situation: 'кырдаал шарт',
  example: 'мисал',
  parameter: 'параметр талаа касиет ачкыч',
  type: 'тип формат түрү',
  category: 'деңгээл',
  required: 'милдеттүү',
  size: 'өлчөм узундук',
  date: 'дата версия',
  thing: 'өлкө тил шаар валюта банк карта',
  event: 'окуя',
  outcome: 'ката* жараксыз* эмес жок туура табылга* белгисиз* четке тыюу ийгилик* күтүүдө',
  no: 'жок',
}
