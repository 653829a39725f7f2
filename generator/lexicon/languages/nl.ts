import type { LanguageWords } from '../language-words.ts'

/** Dutch. */
export const nl: LanguageWords = {
  code: 'code codes *code *codes foutnummer',
  number: 'nummer nr *nummer getal decimaal',
  subject:
    'fout fouten toestand antwoord resultaat reactie resultaten toestanden foutmelding foutmeldingen status *status alarm foutcode foutcodes foutnummer statuscode statuscodes',
  value: 'waarde waarden',
  name: 'naam *naam constante benaming titel',
  description:
    'beschrijving *beschrijving omschrijving *omschrijving betekenis uitleg toelichting gebruik samenvatting details',
  note: 'opmerking opmerkingen',
  message: 'foutmelding foutmeldingen bericht *bericht melding *melding',
  cause: 'oorzaak oorzaken *oorzaak reden',
  remedy: 'oplossing *oplossing actie maatregel aanbeveling',
  situation: 'geval scenario situatie voorwaarde criterium criteria methode',
  example: 'voorbeeld voorbeelden testgegevens testkaarten',
  parameter: 'parameter veld velden eigenschap kenmerk sleutel variabele begrip onderdeel',
  type: 'type gegevenstype *type',
  category: 'soort categorie niveau *soort',
  required: 'verplicht vereist standaard optioneel',
  size: 'grootte lengte breedte eenheid',
  date: 'datum versie wijziging',
  thing: 'land landen valuta taal talen bank banken kaart kaarten',
  event: 'gebeurtenis gebeurtenissen',
  outcome:
    'fout* niet geen ongeldig* onjuist* onbekend* ontbreekt ontbreken* geweigerd* afgewezen* verlopen* geblokkeerd* overschreden* mislukt* gelukt geslaagd* succesvol* gevonden reeds geannuleerd* voltooid* verwerkt wachten* dubbel*',
  yes: 'ja',
  no: 'nee',
  other: 'andere',
  deprecated: 'verouderd niet_meer_gebruikt niet_meer_in_gebruik wordt_niet_meer_gebruikt',
  since: 'van sinds gebruik',
  or: 'of en alsook en/of',
  more: 'en_hoger of_hoger en_meer of_meer en_verder enz',
  article: 'de het een',
  boundary: 'als bij door in met na naar of om omdat op te tijdens tot uit van voor wanneer zonder en',
  loose: 'is zijn was werd wordt niet geen deze dit kan moet',
  advice: 'controleer probeer neem_contact',
  enumeration: 'enumeraties opsommingen',
  wire: 'server* tekenreeks',
  member: 'constante enum*',
}
