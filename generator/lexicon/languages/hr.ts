import type { LanguageWords } from '../language-words.ts'

/** Croatian. */
export const hr: LanguageWords = {
  code: 'kod šifra',
  number: 'broj',
  subject: 'greška stanje odgovor status alarm',
  value: 'vrijednost',
  name: 'naziv ime',
  description: 'opis značenje objašnjenje',
  note: 'napomena',
  message: 'poruka',
  cause: 'uzrok',
  remedy: 'rješenje',
  situation: 'slučaj metoda',
  example: 'primjer primjeri',
  parameter: 'polje svojstvo argument',
  type: 'tip format',
  category: 'vrsta razina kategorija',
  required: 'obavezno',
  size: 'veličina dužina',
  date: 'datum verzija',
  thing: 'zemlja valuta',
  event: 'događaj',
  outcome:
    'greška* greške neuspj* ne nije nema nevažeć* neispravn* nepravil* nepoznat* pronađen* nedostaje odbijen* zabranjen* istekao* istekla* prekorač* već otkazan* čeka* uspješn* odobren* prihvać* završen* blokiran*',
  yes: 'da',
  no: 'ne',
  or: 'i',
  enumeration: 'enumeracije nabrajanja',
  deprecated: 'zastarjelo zastarjeli više_se_ne_koristi',
  since: 'od koristite',
}
