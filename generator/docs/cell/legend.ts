import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { CellDocument } from './cell.ts'

/** `❌ Deprecated.`, `- ⚠️: obsolete`, `` `❌` = removed ``: a sign, and what it stands for. */
const entry =
  /^[ >*+`_"“-]*(:[\w+-]+:|[^\p{L}\p{N}\s|<>#`*_"“:=-]{1,8})[`*_"”]*(?: ?[:=–—-]| means| marks| stands for| indicates)? ?(\p{L}.*)$/u

/** What stands behind so many letters of a line is no legend any more. */
const longest = 300

/**
 * Finds the signs that a document says of that they mark what should not be used any more.
 *
 * @param source - The text of the document.
 * @param lexicon - What words mean.
 */
export function deprecatedSigns(source: string, { status }: Lexicon): ReadonlySet<string> {
  const lines = source.split('\n').map((line) => line.slice(0, longest).replaceAll(/\s+/g, ' '))
  return new Set(
    lines.flatMap((line) => {
      const [, sign, words = ''] = entry.exec(line) ?? []
      return sign !== undefined && status.reasonIn(words) !== null ? [plainSign(sign)] : []
    }),
  )
}

/**
 * Whether a header says that the codes which are marked below it should not be used any more: in words, or by a sign that the
 * document explains so.
 *
 * @param header - Plain text.
 * @param document - The document, with its legend.
 */
export function meansDeprecated(header: string, { lexicon, deprecatedSigns: signs }: CellDocument): boolean {
  return isSign(header) ? signs().has(plainSign(header)) : lexicon.status.isStatusHeader(withoutSigns(header))
}

/**
 * Whether a header or a cell is a sign alone: `🔧`, `❌`, `:wrench:`.
 *
 * @param text - Plain text.
 */
export function isSign(text: string): boolean {
  return /^:[\w+-]+:$|^[^\p{L}\p{N}\s]+$/u.test(text)
}

/** A sign without what only asks for its colours. */
export function plainSign(sign: string): string {
  return sign.replaceAll('\uFE0F', '')
}

/** `❌ Deprecated`. */
export function withoutSigns(header: string): string {
  return header.replace(/^[^\p{L}\p{N}]+/u, '')
}
