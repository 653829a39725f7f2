import type { Concept } from '../../config/word-kinds.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { HeaderMeaning } from '../../lexicon/match-header.ts'

/** What the parts of an error are called: a vocabulary of codes has no two of them that are told apart so. */
const parts = ['code', 'subject', 'message', 'description', 'name', 'type', 'date', 'parameter'] as const
/** One word, of letters and what joins them: `error.code`, `errors[].message`. */
const word = /^[\p{L}\d_$.:[\]-]{1,40}$/u

/**
 * Whether texts are the names of the fields that an error has: `code` and `message`; `error` and `error_description`; `type`, `title`
 * and `detail`. Events may be called `message`, `error` and `status`, and what is shown `text` and `code`.
 *
 * @param texts - Plain texts of the cells of a column.
 * @param lexicon - What words mean.
 */
export function areErrorFields(texts: readonly string[], { readHeader }: Lexicon): boolean {
  const known = texts
    .filter((text) => word.test(text))
    .map((text) => readHeader(text))
    .filter(({ isWhole }) => isWhole)
  const told = known.filter(isText)
  if (told.length === 0) return false
  const all = new Set(known.map(partOf).filter((part) => part !== null))
  const isOfOne = (one: HeaderMeaning): boolean => partOf(one) === 'subject' && !isText(one)
  return all.has('code') || all.size > 2 || (told.some(isOfSubject) && known.some(isOfOne))
}

/** `message`, `error_description`. “Text” is what may be shown. */
function isText({ concepts }: HeaderMeaning): boolean {
  return concepts.has('message') || (concepts.get('description') ?? 'text') !== 'text'
}

function isOfSubject({ concepts }: HeaderMeaning): boolean {
  return concepts.has('subject')
}

function partOf(meaning: HeaderMeaning): Concept | null {
  if (isText(meaning)) return 'message'
  return parts.find((part) => meaning.concepts.has(part)) ?? null
}
