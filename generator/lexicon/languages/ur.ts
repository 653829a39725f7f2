import type { LanguageWords } from '../language-words.ts'

/** Urdu. */
export const ur: LanguageWords = {
  code: 'کوڈ کوڈز',
  number: 'نمبر',
  subject: 'حالت جواب نتیجہ',
  value: 'قدر',
  name: 'نام عنوان',
  description: 'وضاحت تفصیل مطلب',
  message: 'پیغام',
  cause: 'سبب وجہ',
  example: 'مثال',
  type: 'قسم',
  required: 'لازمی',
  size: 'لمبائی',
  thing: 'زبان',
  outcome: 'غلط* ناکام* نہیں نامعلوم* نادرست* موجود مسترد* ممنوع* ختم منسوخ* زیر کامیاب* مکمل*',
}
