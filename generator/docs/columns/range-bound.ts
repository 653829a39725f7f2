import type { Lexicon } from '../../lexicon/lexicon.ts'
import { tokenize } from '../../lexicon/tokenize.ts'

/**
 * Whether a header says that its column holds the first codes of ranges (“Begin”, “First code”), or the last: the word
 * alone, or beside words for codes, numbers and values only.
 *
 * @param kind - Which of the two.
 * @param header - Plain text.
 * @param lexicon - What words mean.
 */
export function isBound(kind: 'begin' | 'end', header: string, { is, readHeader }: Lexicon): boolean {
  const tokens = tokenize(header)
  const others = tokens.filter((token) => !is(kind, token))
  const areOfCodes = others.every((token) => {
    const { concepts } = readHeader(token)
    return concepts.has('code') || concepts.has('number') || concepts.has('value')
  })
  return others.length < tokens.length && areOfCodes
}
