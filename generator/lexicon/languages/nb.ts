import type { LanguageWords } from '../language-words.ts'

/** Norwegian. */
export const nb: LanguageWords = {
  code: 'kode koder kodeverk kodeverdi kodeverdier *kode',
  number: 'nummer nr',
  subject: 'status *status svar resultat feil tilstand alarm feilkode feilkoder statuskode',
  value: 'verdi',
  name: 'navn *navn betegnelse konstant',
  description: 'beskrivelse *beskrivelse betydning forklaring bruk',
  note: 'kommentar anmerkning',
  message: 'melding *melding',
  cause: 'årsak',
  remedy: 'løsning handling tiltak',
  parameter: 'parameter felt egenskap argument',
  type: 'type format *type typer',
  category: 'kategori nivå',
  required: 'obligatorisk påkrevd',
  size: 'størrelse lengde',
  date: 'dato versjon',
  thing: 'land bank kort valuta',
  event: 'hendelse hendelser',
  outcome:
    'feil* ikke ingen ugyldig* ukjent* mangler avvist* utløpt mislyktes vellykket* funnet allerede avbrutt* overskred* godkjent* venter*',
  yes: 'ja',
  or: 'og',
  more: 'og_oppover og_høyere eller_høyere og_over',
  deprecated: 'foreldet utfaset brukes_ikke_lenger',
  since: 'siden fra bruk',
  from: 'fra mellom',
  to: 'til til_og_med',
  and: 'og',
  status: 'status*',
}
