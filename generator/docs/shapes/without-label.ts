import type { Concept } from '../../config/word-kinds.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { unspacedScript } from '../../lexicon/tokenize.ts'

/** What may be said of a code right before it. */
const speaking: ReadonlySet<Concept> = new Set(['code', 'number', 'subject', 'protocol', 'event'])

/** Words, and what stands between them and a code: `Error `, `Code: `, `Error #`; `错误` alone. */
const labelled = /^(\p{L}[\p{L}\p{M}’'/ -]{0,40}?)(\s*[:：.]?\s*[#№]?\s*)(?=$|[[(]?-?(?:[\p{Lu}a-z_.-]*\d|\p{Lu}+_))/u

/**
 * Takes the words away that say of a code what it is: `Error 10: …`, `Код ошибки 10`, `#10`.
 *
 * @param text - What begins with a code, or with its label.
 * @param lexicon - What words mean.
 * @returns The text from its code on; the text itself where no such words are before one, `''` where nothing else is there.
 */
export function withoutLabel(text: string, lexicon: Lexicon): string {
  const [label = '', words = '', between = ''] = labelled.exec(text) ?? []
  if (words === '') return text.replace(/^[#№]\s?(?=\d)/u, '')
  const isApart = between !== '' || text === label || unspacedScript.test(words)
  const { concepts, isWhole } = lexicon.readHeader(words)
  const isLabel = isApart && isWhole && [...concepts.keys()].some((concept) => speaking.has(concept))
  return isLabel ? text.slice(label.length) : text
}
