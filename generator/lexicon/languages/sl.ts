import type { LanguageWords } from '../language-words.ts'

/** Slovenian. */
export const sl: LanguageWords = {
  code: 'koda kode šifra',
  number: 'številka',
  subject: 'napaka stanje odgovor status alarm',
  value: 'vrednost',
  name: 'naziv ime',
  description: 'opis pomen pojasnilo',
  note: 'opomba',
  message: 'sporočilo',
  cause: 'vzrok',
  remedy: 'rešitev',
  situation: 'metoda',
  parameter: 'polje parameter argument',
  type: 'tip format',
  category: 'vrsta raven',
  required: 'obvezno',
  size: 'dolžina',
  date: 'datum verzija',
  thing: 'valuta',
  event: 'dogodek',
  outcome:
    'napaka* ne ni neveljav* nepravil* neznan* najden* manjka zavrnjen* potekel* potekla* prekorač* že preklican* uspešn* zaključen* odobren*',
  yes: 'da',
  no: 'ne',
  enumeration: 'naštevanja oštevilčenja',
  from: 'od med',
  to: 'do',
  and: 'in',
  call: 'metoda',
}
