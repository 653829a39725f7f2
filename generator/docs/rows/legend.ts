import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isSign, plainSign, withoutSigns } from './attribute-values.ts'

/** `❌ Deprecated.`, `- ⚠️: obsolete`, `` `❌` = removed ``: a sign, and what it stands for. */
const entry =
  /^[ \t>*+-]*[`*_"“]*(:[\w+-]+:|[^\p{L}\p{N}\s|<>#`*_"“:=-]{1,8})[`*_"”]*[ \t]*(?:[:=–—-]|means|marks|stands for|indicates)?[ \t]*(\p{L}.{0,200})$/gmu

/**
 * Whether a header says that the codes which are marked below it should not be used any more: in words, or by a sign that the
 * document explains so.
 *
 * @param header - Plain text.
 * @param source - The text of the document, where legends stand.
 * @param lexicon - What words mean.
 */
export function meansDeprecated(header: string, source: string, { status }: Lexicon): boolean {
  if (!isSign(header)) return status.isStatusHeader(withoutSigns(header))
  const sign = plainSign(header)
  return [...source.matchAll(entry)].some(
    ([, own = '', words = '']) => plainSign(own) === sign && status.reasonIn(words) !== null,
  )
}
