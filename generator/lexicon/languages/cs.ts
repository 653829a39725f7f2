import type { LanguageWords } from '../language-words.ts'

/** Czech. */
export const cs: LanguageWords = {
  code: 'kód kódu kódy',
  number: 'číslo',
  subject: 'chyba chyby stav odpověď výsledek chybové stavy odpovědi výsledky alarm',
  value: 'hodnota hodnoty',
  name: 'symbol název jméno',
  description: 'popis význam vysvětlení použití',
  note: 'poznámka poznámky',
  message: 'zpráva hlášení',
  cause: 'příčina důvod',
  remedy: 'řešení akce náprava nápravné_opatření',
  situation: 'metoda případ kdy_nastane',
  example: 'příklad příklady',
  parameter: 'parametr parametry pole vlastnost klíč argument',
  type: 'typ typy',
  category: 'kategorie druh úroveň',
  required: 'povinné povinný',
  size: 'velikost délka',
  date: 'datum verze',
  thing: 'země měna měny jazyk banka banky karta karty město',
  event: 'událost události',
  outcome:
    'chyb* neúspěš* ne není je nelze nepodař* neplatn* nesprávn* neznám* nepovol* nedostup* nedostat* nalezen* nenalezen* odmítnut* zamítnut* zakázan* blokován* vypršel* překroč* již už zrušen* přerušen* čeká zpracov* úspěš* schválen* přijat* dokonč*',
  yes: 'ano',
  no: 'ne',
  deprecated: 'zastaralé',
  begin: 'od',
  end: 'do',
  more: 'a_více nebo_více a_vyšší nebo_vyšší atd',
  enumeration: 'výčty výčtové enumerace',
}
