import type { LanguageWords } from '../language-words.ts'

/** Uzbek. */
export const uz: LanguageWords = {
  code: 'kod kodlari',
  number: 'raqam raqami tartib',
  subject: 'xato xatolik holat holati javob natija status',
  value: 'qiymat qiymati',
  name: 'nomi nom',
  description: 'tavsif tavsifi izoh ma’nosi',
  message: 'xabar xabari',
  cause: 'sabab sababi',
  remedy: 'yechim yechimi harakat',
  example: 'misol',
  parameter: 'parametr maydon xususiyat kalit',
  type: 'turi format tur',
  required: 'majburiy',
  size: 'uzunlik',
  date: 'sana',
  thing: 'davlat valyuta valyutalar',
  event: 'voqea',
  outcome:
    'xato* muvaffaqiyatsiz* emas yo’q mavjud noto’g’ri yaroqsiz* noma’lum* topilma* yetarli* rad taqiqlan* bloklan* muddati oshib allaqachon bekor kutil* muvaffaqiyatli* tasdiqlan* yakunlan* хато* эмас йўқ нотўғри топилма* муваффақият*',
  yes: 'ha ha’a',
  no: 'yo’q',
}
