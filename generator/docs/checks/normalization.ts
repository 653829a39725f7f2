import { notNfc } from '../../diagnostics/rules/text.ts'
import type { TextCheck } from './locate.ts'

/** A character with the marks that follow it, or the letters of a syllable of Hangul. */
const clusters = /[\u1100-\u1112\p{Script=Hangul}][\u1161-\u1175\u11A8-\u11C2]+|\P{M}\p{M}+|[^\p{ASCII}\p{M}]/gu

/** Looks for letters that are not written in Normalization Form C: `not-nfc`. */
export const checkNormalization: TextCheck = (text, locate) => {
  if (text.normalize('NFC') === text) return []
  for (const [written] of text.matchAll(clusters)) {
    const normal = written.normalize('NFC')
    if (normal !== written) return [notNfc(locate(written), { written, normal })]
  }
  return []
}
