import type { LanguageWords } from '../language-words.ts'

/** Serbian. */
export const sr: LanguageWords = {
  code: 'код кодови шифра',
  number: 'број',
  subject: 'грешка стање одговор статус статуси',
  value: 'вредност',
  name: 'константа име назив',
  description: 'опис значење објашњење употреба',
  note: 'напомена',
  message: 'порука',
  cause: 'узрок',
  remedy: 'решење',
  situation: 'услов метод',
  example: 'пример примери',
  parameter: 'атрибут аргумент својство',
  type: 'тип формат',
  category: 'врста ниво',
  required: 'обавезно',
  size: 'дужина',
  date: 'датум верзија',
  event: 'догађај',
  outcome:
    'neuspe* uspešn* грешка* неуспешн* није нема неважећ* неисправн* непознат* пронађен* недостаје одбијен* истекао* истекла* већ успешн*',
  yes: 'да',
  enumeration: 'набрајања енумерације',
  deprecated: 'застарело застарео више_се_не_користи',
  since: 'од',
  from: 'од између',
  to: 'до',
  and: 'и',
}
