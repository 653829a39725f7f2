import type { LanguageWords } from '../language-words.ts'

/** Swedish. */
export const sv: LanguageWords = {
  code: 'kod koder *kod *koder felnummer',
  number: 'nummer nr tal',
  subject: 'fel status *status svar resultat tillstånd felen alarm varning varningar felkod felkoder statuskod',
  value: 'värde',
  name: 'namn *namn beteckning konstant',
  description: 'beskrivning *beskrivning betydelse förklaring användning',
  note: 'kommentar anmärkning',
  message: 'meddelande *meddelande',
  cause: 'orsak anledning',
  remedy: 'åtgärd lösning',
  parameter: 'parameter fält egenskap attribut argument nyckel',
  type: 'typ format *typ typer',
  category: 'kategori nivå',
  required: 'obligatorisk krävs valfri',
  size: 'storlek längd',
  date: 'datum version',
  thing: 'land länder valuta språk bank banker kort',
  event: 'händelse händelser',
  outcome:
    'fel felaktig* inte ingen ogiltig* okänd* saknas nekad* avvisad* utgången misslyckad* lyckad* hittades redan avbruten* överskrid* godkänd* väntar',
  yes: 'ja',
  or: 'och',
  more: 'och_uppåt och_högre eller_högre och_över osv',
  enumeration: 'uppräkningar',
  deprecated: 'föråldrad föråldrat utfasad används_inte_längre används_ej_längre',
  since: 'sedan från använd',
  excluding: 'utom',
}
