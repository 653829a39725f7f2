import type { Lexicon } from '../../lexicon/lexicon.ts'

/** `[Removed] `, `(deprecated) `, `Deprecated: ` */
const prefix = /^(?:\[([^[\]]{1,40})\]|[(（]([^()（）]{1,40})[)）]|([^\s:：[\](),.;]{1,20})[:：])\s*(?=\S)/u

/**
 * What stands before a code and says that it should not be used any more: `[Removed] `, `Deprecated: `.
 *
 * @param text - What begins with a code, or with such words.
 * @param lexicon - What words mean.
 * @returns The words as they are written, with what parts them from the code; `''` where none stand there.
 */
export function statusPrefix(text: string, { status }: Lexicon): string {
  const [written = '', ...words] = prefix.exec(text) ?? []
  return words.some((word: string | undefined) => word !== undefined && status.isStatusWord(word)) ? written : ''
}
