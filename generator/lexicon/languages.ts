import type { LanguageWords } from './language-words.ts'
import { af } from './languages/af.ts'
import { am } from './languages/am.ts'
import { ar } from './languages/ar.ts'
import { az } from './languages/az.ts'
import { be } from './languages/be.ts'
import { bg } from './languages/bg.ts'
import { bn } from './languages/bn.ts'
import { ca } from './languages/ca.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { et } from './languages/et.ts'
import { eu } from './languages/eu.ts'
import { fa } from './languages/fa.ts'
import { fi } from './languages/fi.ts'
import { fil } from './languages/fil.ts'
import { fr } from './languages/fr.ts'
import { gl } from './languages/gl.ts'
import { gu } from './languages/gu.ts'
import { he } from './languages/he.ts'
import { hi } from './languages/hi.ts'
import { hr } from './languages/hr.ts'
import { hu } from './languages/hu.ts'
import { hy } from './languages/hy.ts'
import { id } from './languages/id.ts'
import { is } from './languages/is.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ka } from './languages/ka.ts'
import { kk } from './languages/kk.ts'
import { kkLatn } from './languages/kk-latn.ts'
import { km } from './languages/km.ts'
import { kn } from './languages/kn.ts'
import { ko } from './languages/ko.ts'
import { ky } from './languages/ky.ts'
import { lo } from './languages/lo.ts'
import { lt } from './languages/lt.ts'
import { lv } from './languages/lv.ts'
import { mk } from './languages/mk.ts'
import { ml } from './languages/ml.ts'
import { mn } from './languages/mn.ts'
import { mr } from './languages/mr.ts'
import { ms } from './languages/ms.ts'
import { my } from './languages/my.ts'
import { nb } from './languages/nb.ts'
import { nl } from './languages/nl.ts'
import { pa } from './languages/pa.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { ru } from './languages/ru.ts'
import { si } from './languages/si.ts'
import { sk } from './languages/sk.ts'
import { sl } from './languages/sl.ts'
import { sq } from './languages/sq.ts'
import { sr } from './languages/sr.ts'
import { sv } from './languages/sv.ts'
import { sw } from './languages/sw.ts'
import { ta } from './languages/ta.ts'
import { te } from './languages/te.ts'
import { th } from './languages/th.ts'
import { tk } from './languages/tk.ts'
import { tr } from './languages/tr.ts'
import { tt } from './languages/tt.ts'
import { uk } from './languages/uk.ts'
import { und } from './languages/und.ts'
import { ur } from './languages/ur.ts'
import { uz } from './languages/uz.ts'
import { vi } from './languages/vi.ts'
import { zh } from './languages/zh.ts'

/** What the words of each language mean, by its BCP 47 tag; `und` stands for what any document writes. To teach doc-codes a word, add it to its language. */
export const languages: Readonly<Record<string, LanguageWords>> = {
  und,
  en,
  de,
  nl,
  af,
  sv,
  da,
  nb,
  is,
  fr,
  es,
  ca,
  gl,
  pt,
  it,
  ro,
  ru,
  be,
  uk,
  bg,
  sr,
  mk,
  pl,
  cs,
  sk,
  hr,
  sl,
  kk,
  ky,
  tt,
  tr,
  az,
  uz,
  tk,
  'kk-Latn': kkLatn,
  ar,
  he,
  fa,
  ur,
  hu,
  fi,
  et,
  lt,
  lv,
  sq,
  eu,
  el,
  sw,
  am,
  ka,
  hy,
  mn,
  vi,
  id,
  ms,
  fil,
  km,
  lo,
  my,
  hi,
  mr,
  bn,
  ta,
  te,
  kn,
  ml,
  si,
  pa,
  gu,
  th,
  zh,
  ja,
  ko,
}
