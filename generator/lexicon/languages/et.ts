import type { LanguageWords } from '../language-words.ts'

/** Estonian. */
export const et: LanguageWords = {
  code: 'kood veakood',
  number: 'number',
  subject: 'viga olek vastus veakood',
  value: 'väärtus',
  name: 'nimi nimetus',
  description: 'kirjeldus tähendus selgitus',
  note: 'märkus',
  message: 'sõnum teade',
  cause: 'põhjus',
  remedy: 'lahendus',
  situation: 'juhtum',
  parameter: 'parameeter väli',
  type: 'tüüp tüübi *tüüp liik',
  category: 'tase',
  required: 'kohustuslik',
  size: 'pikkus',
  date: 'kuupäev',
  event: 'sündmus',
  outcome:
    'viga* vead ebaõnnestu* ei kehtetu* tundmatu* leitud puudu* keelatud* aegunud* ületatud* juba tühistat* ootel õnnestu* edukalt',
  no: 'ei',
}
