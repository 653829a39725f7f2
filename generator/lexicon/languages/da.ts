import type { LanguageWords } from '../language-words.ts'

/** Danish. */
export const da: LanguageWords = {
  code: 'kode koder kodes *kode',
  number: 'nummer nr tal',
  subject: 'status *status svar resultat fejl tilstand alarm fejlkode fejlkoder statuskode',
  value: 'værdi',
  name: 'navn *navn betegnelse konstant',
  description: 'beskrivelse *beskrivelse betydning forklaring anvendelse',
  note: 'kommentar bemærkning',
  message: 'meddelelse *meddelelse',
  cause: 'årsag',
  remedy: 'løsning handling',
  parameter: 'parameter felt attribut argument',
  type: 'type format *type typer',
  category: 'kategori niveau',
  required: 'obligatorisk påkrævet',
  size: 'størrelse længde',
  date: 'dato version',
  thing: 'land bank kort valuta',
  event: 'hændelse hændelser',
  outcome:
    'fejl* ikke ingen ugyldig* ukendt* mangler afvist* udløbet mislykkedes vellykket* fundet allerede afbrudt* overskred* godkendt* venter*',
  yes: 'ja',
  or: 'og',
  more: 'og_opefter og_højere eller_højere og_over osv',
  deprecated: 'forældet udfaset bruges_ikke_længere anvendes_ikke_længere',
  since: 'siden fra brug',
  from: 'fra mellem',
  to: 'til til_og_med',
  and: 'og',
  status: 'status*',
}
