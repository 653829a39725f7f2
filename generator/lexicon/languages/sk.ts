import type { LanguageWords } from '../language-words.ts'

/** Slovak. */
export const sk: LanguageWords = {
  code: 'kód kódu kódy',
  number: 'číslo',
  subject: 'chyba chyby stav stavy odpoveď alarm',
  value: 'hodnota hodnoty',
  name: 'symbol názov',
  description: 'popis význam vysvetlenie použitie',
  note: 'poznámka poznámky',
  message: 'správa',
  cause: 'príčina',
  remedy: 'riešenie náprava',
  situation: 'metoda prípad kedy_nastane',
  parameter: 'parameter pole vlastnosť argument',
  type: 'typ typy',
  category: 'druh úroveň kategória',
  required: 'povinné povinný',
  size: 'dĺžka',
  date: 'verzia',
  thing: 'jazyk banka banky karta karty',
  event: 'udalosť udalosti',
  outcome:
    'chyb* neúspeš* nie je neplatn* nesprávn* neznám* nepovol* nedostup* nedostat* nájden* nenájden* chýba odmietnut* zamietnut* zakázan* vypršal* prekroč* už zrušen* prerušen* čaká spracov* úspeš* schválen* prijat* dokonč*',
  yes: 'áno',
  no: 'nie',
  enumeration: 'enumerácie vymenovania',
  deprecated: 'zastarané zastaraný už_sa_nepoužíva',
  since: 'od',
  excluding: 'okrem',
}
