import { literally } from './literally.ts'

/** “Deprecated status was sent.” speaks of another. */
const nouns =
  /^\s*(?:codes?|status(?:es)?|error codes?|error(?! code)|value)(?!\p{L})(?!\s*(?:$|[.,:;!()（）—–-]|since|as of|in\b))/iu
/** Chinese and Japanese write no spaces; 的 and の make a word belong to the next. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** `Removed in 4.0`, `No longer sent`: what begins a sentence about the code. */
const removal =
  /^(?:removed|dropped|withdrawn|retired|discontinued|удал[её]н[оа]?|entfernt|supprimé|eliminado|removido)\s+(?:in|since|from|as of|with|с|в|seit|mit|depuis|dans|desde|en|na)\s+(?:version\s+|v\.?\s*)?\d+\.\d|^(?:no longer|not)\s+(?:used|sent|returned|issued|supported|in use)(?:\s+any\s?more)?\s*(?:$|[.,;:!(]|since|as of|from|in\b)/iu
/** “This code is deprecated since 2.0.” */
const subject =
  /^(?:this|the|dieser|cet?|este|этот|данный)\s+(?:(?:error|status|result|response|return|reason)\s+)?(?:code|error|status|value|constant|member|fehlercode|código|код|статус)\s+(?:is|was|has been|ist|wurde|est|está|é)?\s*(?:now\s+)?/iu

/** What tells whether the docs say that a code should not be used any more. */
export interface StatusWords {
  /** Whether a cell, a gloss or a header is nothing but a word for it. */
  readonly isStatusWord: (text: string) => boolean
  /**
   * What a text says behind such a word, where it begins with it and says it of the code: the docs' reason, `''` where they give
   * none; `null` where the text says no such thing. The text is a sentence and what follows it, or what stands beside a code in
   * brackets.
   */
  readonly reasonIn: (text: string) => string | null
  /** The same of what stands in brackets behind a text: “(removed)” alone may speak of anything there. */
  readonly reasonInBrackets: (text: string) => string | null
  /** Whether a header begins with such a word: “Deprecated since”, “Removed in”. */
  readonly isStatusHeader: (header: string) => boolean
  /** Whether a title says so of what stands below it: “Legacy error codes”, “Removed”, “Códigos obsoletos”, the other words speaking of codes. */
  readonly isStatusTitle: (title: string, speaksOfCodes: (words: string) => boolean) => boolean
}

/** The words of all languages that {@link StatusWords} are made of. */
export interface StatusLists {
  /** What calls a code deprecated: alone in a cell, before a sentence, or in a header. */
  readonly deprecated: readonly string[]
  /** What says so where it stands alone: before a sentence these words may speak of anything. */
  readonly gone: readonly string[]
  /** What follows such a word where it is said of the code: “Deprecated since 2.0”, and not “Deprecated keys were sent”. */
  readonly since: readonly string[]
}

/** What Chinese and Japanese write between such a word and what it is said of. */
const link = /^(?:的|の|された|済みの)/u

/** Whether a title has a word before others. */
function beginsWith(title: string, word: string): boolean {
  const rest = title.slice(word.length)
  return title.startsWith(word) && (/^\s/u.test(rest) || unspaced.test(rest))
}

/** Makes {@link StatusWords} of the words of all languages. */
export function statusReader({ deprecated, gone, since }: StatusLists): StatusWords {
  const alone = new Set([...deprecated, ...gone])
  const bond = new RegExp(
    `^\\s*(?:$|[.,:;!，。：；！()（）［\\[\\]】—–\\d-]|(?:${since.map(literally).join('|')})(?![\\p{L}\\p{N}]))`,
    'iu',
  )
  const longest = Math.max(...[...alone].map((word) => word.length))
  // What is longer than a word and its marks is none, and need not be searched for its end.
  const isOneOf = (words: ReadonlySet<string>, text: string): boolean =>
    text.length < longest + 10 && words.has(text.replace(/[\s)\]】）*_.:!]+$/u, '').toLowerCase())
  const isStatusWord = (text: string): boolean => isOneOf(alone, text.trimStart())
  const goneAlone = new Set(gone)
  // The longest first, by their first letter: every sentence of every text is held against them.
  const byLetter = new Map<string, string[]>()
  for (const word of deprecated.toSorted((a, b) => b.length - a.length))
    byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word])
  const bare = (text: string): string => text.replace(/^[\s([【（*_\p{Extended_Pictographic}\uFE0F]+/u, '')
  const reasonIn = (text: string): string | null => {
    const start = bare(text)
    if (isStatusWord(start)) return ''
    if (removal.test(start)) return start
    const said = start.replace(subject, '')
    const isSubject = said !== start
    const words = byLetter.get(said.charAt(0).toLowerCase()) ?? []
    const word = words.find((other) => said.slice(0, other.length).toLowerCase() === other)
    if (word === undefined) return null
    const rest = said.slice(word.length)
    if (unspaced.test(rest) ? /^[的の]/u.test(rest) : !bond.test(rest) || (nouns.test(rest) && !isSubject)) return null
    return rest
      .replace(/^\s*(?:error codes?|codes?|status|value|error)\b/i, '')
      .replace(/^[\s)\]】）*_.:,;，。：；–—-]+/u, '')
      .replace(/^\((.*)\)$/u, '$1')
  }
  return {
    isStatusWord,
    reasonIn,
    reasonInBrackets: (text) => (isOneOf(goneAlone, bare(text)) ? null : reasonIn(text)),
    isStatusHeader: (header) =>
      isStatusWord(header) ||
      /^(?:deprecated|obsolete|removed|retired|withdrawn)\s+(?:since|in|as of|from|version)\b/iu.test(header),
    isStatusTitle: (title, speaksOfCodes) => {
      if (isStatusWord(title)) return true
      const bareTitle = title.replace(/[\s()[\]（）*_.:]+$/u, '')
      const lower = bareTitle.toLowerCase()
      return [...alone].some((word) => {
        if (beginsWith(lower, word)) return speaksOfCodes(bareTitle.slice(word.length).replace(link, '').trim())
        return lower.endsWith(word) && /[\s(（]$/u.test(lower.slice(0, -word.length))
          ? speaksOfCodes(bareTitle.slice(0, -word.length).replace(/[\s(（[*_:,–—-]+$/u, ''))
          : false
      })
    },
  }
}
