import type { LanguageWords } from '../language-words.ts'

/** Finnish. */
export const fi: LanguageWords = {
  code: 'koodi koodit virhekoodi tilakoodi',
  number: 'numero',
  subject: 'virhe tila vastaus tulos virhekoodi tilakoodi',
  value: 'arvo',
  name: 'nimi',
  description: 'kuvaus merkitys selitys',
  note: 'huomautus',
  message: 'viesti',
  cause: 'syy',
  remedy: 'ratkaisu toimenpide',
  situation: 'tapaus',
  example: 'esimerkki',
  parameter: 'parametri kenttä ominaisuus',
  type: 'tyyppi *tyyppi laji',
  category: 'luokka taso',
  required: 'pakollinen valinnainen',
  size: 'koko pituus',
  date: 'päivämäärä versio',
  thing: 'maa valuutta kieli pankki',
  event: 'tapahtuma',
  outcome:
    'virhe* epäonnistu* ei eivät kelvo* tuntemat* löydy* löyty* puuttu* evätty hylätty* kiellet* estet* vanhentu* ylit* jo peruut* peruttu* keskeyt* odott* käsittel* onnistu* hyväksyt* valmis',
  yes: 'kyllä',
  no: 'ei',
  enumeration: 'luetteloinnit enumeraatiot',
  deprecated: 'ei_enää_käytössä',
}
