import type { LanguageWords } from '../language-words.ts'

/** Romanian. */
export const ro: LanguageWords = {
  code: 'cod codul coduri',
  number: 'număr numărul',
  subject: 'eroare erori stare răspuns rezultat',
  value: 'valoare',
  name: 'nume denumire constantă',
  description: 'descriere semnificație explicație detalii utilizare',
  message: 'mesaj mesaje',
  cause: 'cauză motiv',
  remedy: 'soluție acțiune',
  situation: 'caz condiție',
  example: 'exemplu',
  parameter: 'parametru câmp proprietate',
  type: 'tip tipul',
  category: 'categorie nivel',
  required: 'obligatoriu necesar opțional',
  size: 'lungime dimensiune',
  date: 'data versiune',
  thing: 'monedă țară limbă',
  event: 'eveniment evenimente',
  outcome:
    'eroare* erori eșec* eșuat* nu invalid* incorect* greșit* necunoscut* inexistent* găsit* lipsă lipsește refuzat* respins* interzis* expirat* depășit* insuficient* deja anulat* așteptare succes aprobat* acceptat* finalizat* blocat* imposibil',
  yes: 'da',
  enumeration: 'enumerări enumerările',
  deprecated: 'învechit depășit nu_mai_este_folosit nu_mai_este_utilizat',
  since: 'din de_la folosiți',
  excluding: 'exceptând',
  from: 'de_la între',
  to: 'până_la la',
  and: 'și',
}
