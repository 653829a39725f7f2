import type { LanguageWords } from '../language-words.ts'

/** Hungarian. */
export const hu: LanguageWords = {
  code: 'kód kódok hibakód hibakódok',
  number: 'szám száma',
  subject: 'hiba hibák állapot válasz eredmény hibakód hibakódok',
  value: 'érték',
  name: 'név neve megnevezés',
  description: 'leírás leírása jelentés jelentése magyarázat',
  note: 'megjegyzés',
  message: 'üzenet',
  cause: 'ok oka',
  remedy: 'megoldás teendő',
  situation: 'eset',
  example: 'példa példák',
  parameter: 'paraméter mező tulajdonság',
  type: 'típus formátum típusa *típus',
  category: 'kategória szint',
  required: 'kötelező opcionális',
  size: 'méret hossz',
  date: 'dátum verzió',
  thing: 'ország országok pénznem nyelv bank város',
  event: 'esemény események',
  outcome:
    'hiba* hibás* nem nincs érvénytelen* helytelen* ismeretlen* található hiányz* elutasít* megtagad* tilos letilt* lejárt* túllép* már törölt* megszakít* várakoz* feldolgoz* siker* elfogad* jóváhagy* befejez* létezik',
  yes: 'igen',
  no: 'nem',
  enumeration: 'felsorolások felsorolástípusok',
  deprecated: 'elavult már_nem_használt már_nem_használatos',
  since: 'helyette',
}
