import type { LanguageWords } from '../language-words.ts'

/** Armenian. */
export const hy: LanguageWords = {
  code: 'կոդ կոդը կոդեր',
  number: 'համար',
  subject: 'սխալ սխալի կարգավիճակ պատասխան',
  value: 'արժեք',
  name: 'անուն անվանում',
  description: 'նկարագրություն բացատրություն նշանակություն',
  message: 'հաղորդագրություն',
  cause: 'պատճառ',
  remedy: 'լուծում',
  parameter: 'պարամետր դաշտ',
  type: 'տեսակ տիպ տեսակը տիպը',
  required: 'պարտադիր',
  date: 'ամսաթիվ տարբերակ',
  outcome: 'սխալ* ձախող* չի չկա անվավեր* անհայտ* գտնվ* մերժ* արգել* ժամկետ* չեղ* սպաս* հաջող*',
}
