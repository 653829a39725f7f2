import type { LanguageWords } from '../language-words.ts'

/** Albanian. */
export const sq: LanguageWords = {
  code: 'kodi',
  subject: 'gabim gabimi gabimet statusi gjendja përgjigja rezultati',
  value: 'vlera',
  name: 'emri',
  description: 'përshkrim përshkrimi kuptimi shpjegimi',
  note: 'shënim',
  message: 'mesazhi',
  cause: 'shkaku arsyeja',
  remedy: 'zgjidhja veprimi',
  parameter: 'parametri fusha',
  type: 'lloji tipi',
  category: 'niveli',
  event: 'ngjarja',
  outcome:
    'gabim* dështo* nuk pavlefshëm* panjohur* gjet* mungon refuzua* skaduar* tejkalua* tashmë anulua* pritje sukses*',
}
