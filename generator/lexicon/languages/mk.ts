import type { LanguageWords } from '../language-words.ts'

/** Macedonian. */
export const mk: LanguageWords = {
  code: 'код кодови',
  number: 'број',
  subject: 'грешка грешки одговор статус',
  value: 'вредност вредности',
  name: 'константа име назив',
  description: 'опис употреба',
  cause: 'причина причини',
  example: 'пример примери',
  parameter: 'поле атрибут аргумент',
  type: 'тип формат',
  category: 'вид категорија',
  date: 'датум верзија',
  outcome: 'грешка* неуспешн* нема непознат* успешн* невалидн* одбиен*',
  yes: 'да',
  enumeration: 'набројувања енумерации',
  from: 'од меѓу',
  to: 'до',
  and: 'и',
  status: 'статус*',
}
