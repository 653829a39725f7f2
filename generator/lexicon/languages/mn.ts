import type { LanguageWords } from '../language-words.ts'

/** Mongolian. */
export const mn: LanguageWords = {
  code: 'код кодын кодууд',
  number: 'дугаар',
  subject: 'алдаа алдааны төлөв хариу',
  value: 'утга',
  name: 'нэр нэршил',
  description: 'тайлбар утга_санаа',
  message: 'мессеж зурвас',
  cause: 'шалтгаан',
  remedy: 'шийдэл арга_хэмжээ',
  parameter: 'параметр талбар',
  type: 'төрөл',
  required: 'заавал',
  date: 'огноо хувилбар',
  outcome:
    'алдаа* амжилтгүй* биш байхгүй буруу* олдсонгүй* хүчингүй* татгалз* хориг* хугацаа хэтэр* цуцлагд* хүлээ* амжилттай* амжилт',
}
