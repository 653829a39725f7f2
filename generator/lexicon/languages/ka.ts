import type { LanguageWords } from '../language-words.ts'

/** Georgian. */
export const ka: LanguageWords = {
  code: 'კოდი კოდები კოდის',
  number: 'ნომერი',
  subject: 'შეცდომა შეცდომის სტატუსი პასუხი',
  value: 'მნიშვნელობის',
  name: 'სახელი დასახელება',
  description: 'აღწერა განმარტება მნიშვნელობა',
  message: 'შეტყობინება',
  cause: 'მიზეზი',
  remedy: 'გადაჭრა გამოსწორება',
  parameter: 'პარამეტრი ველი',
  type: 'ტიპი',
  required: 'სავალდებულო',
  date: 'თარიღი ვერსია',
  outcome: 'შეცდომა* ვერ არ არის არასწორ* უცნობ* მოიძებნა უარყოფ* აკრძალ* ვადა გაუქმებ* მოლოდინ* წარმატებ*',
}
