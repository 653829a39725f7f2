import type { LanguageWords } from '../language-words.ts'

/** Azerbaijani. */
export const az: LanguageWords = {
  code: 'kod kodu',
  number: 'nömrə nömrəsi',
  subject: 'xəta xətası status statusu cavab nəticə',
  value: 'dəyər',
  name: 'ad adı',
  description: 'təsvir təsviri izah izahı məna mənası',
  note: 'qeyd',
  message: 'mesaj',
  cause: 'səbəb səbəbi',
  remedy: 'həll həlli tədbir',
  situation: 'hal',
  example: 'nümunə',
  parameter: 'parametr parametri sahə',
  type: 'tip format tipi',
  category: 'növ növü',
  required: 'məcburi',
  size: 'uzunluq ölçü',
  date: 'tarix',
  thing: 'ölkə valyuta dil',
  event: 'hadisə',
  outcome:
    'xəta* səhv* uğursuz* deyil yoxdur etibarsız* yanlış* naməlum* tapılma* çatışm* rədd* qadağan* bloklan* bitib keçib aşıl* artıq ləğv gözlə* uğurl* təsdiq* tamamlan*',
  yes: 'bəli',
  no: 'xeyr',
  enumeration: 'siyahıyaalmalar enumlar',
  status: 'status*',
}
