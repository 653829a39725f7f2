import type { LanguageWords } from '../language-words.ts'

/** Lithuanian. */
export const lt: LanguageWords = {
  code: 'kodas kodai',
  number: 'numeris',
  subject: 'klaida būsena atsakymas',
  value: 'reikšmė_kodo',
  name: 'pavadinimas vardas',
  description: 'aprašymas reikšmė paaiškinimas',
  note: 'pastaba',
  message: 'pranešimas žinutė',
  cause: 'priežastis',
  remedy: 'sprendimas veiksmas',
  situation: 'atvejis',
  parameter: 'parametras laukas',
  type: 'tipas rūšis',
  category: 'kategorija lygis',
  required: 'privalomas',
  size: 'dydis ilgis',
  date: 'data versija',
  thing: 'šalis valiuta kalba',
  event: 'įvykis',
  outcome:
    'jau klaid* nepavyk* nėra ne neteising* negalioj* nežinom* rast* trūksta atmest* draudžiam* pasibaig* viršyt* atšaukt* laukia sėkming* užbaigt*',
}
