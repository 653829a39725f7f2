import { literally } from './literally.ts'
import { unspacedScript } from './tokenize.ts'

/** Chinese and Japanese write no spaces; 的 and の make a word belong to the next. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

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

/** What Chinese and Japanese write between such a word and what it is said of. */
const link = /^(?:的|の|された|済みの)/u

/** Whether a title has a word before others. */
function beginsWith(title: string, word: string): boolean {
  const rest = title.slice(word.length)
  return title.startsWith(word) && (/^\s/u.test(rest) || unspaced.test(rest))
}

/** The kinds of words that {@link StatusWords} are made of, as {@link LanguageWords} explains them. */
export type StatusKind =
  'deprecated' | 'gone' | 'since' | 'removed' | 'unused' | 'when' | 'noun' | 'thisCode' | 'copula' | 'date'

/**
 * Makes {@link StatusWords} of the words of all languages.
 *
 * @param listOf - The words of a kind.
 */
export function statusReader(listOf: (kind: StatusKind) => readonly string[]): StatusWords {
  const deprecated = listOf('deprecated')
  const gone = listOf('gone')
  const alone = new Set([...deprecated, ...gone])
  const when = anyOf(listOf('when'))
  const bond = begins(`\\s*(?:$|[.,:;!，。：；！()（）［\\[\\]】—–\\d-]|${anyOf(listOf('since'))})`)
  const removal = begins(`${anyOf(listOf('removed'))}\\s+${when}\\s+(?:\\p{L}+\\.?\\s*)?\\d+\\.\\d`)
  const disuse = begins(`${anyOf(listOf('unused'))}\\s*(?:$|[.,:;!(]|${when})`)
  const noun = begins(`\\s*${anyOf(listOf('noun'))}`)
  // “Deprecated status was sent.” speaks of another.
  const bondOfNoun = begins(`\\s*(?:$|[.,:;!()（）—–-]|${when})`)
  const subject = begins(`${anyOf(listOf('thisCode'))}\\s*(?:${anyOf(listOf('copula'))}\\s+)?`)
  const header = begins(
    `${anyOf([...deprecated, ...listOf('removed')])}\\s+${anyOf([...listOf('when'), ...listOf('date')])}`,
  )
  const longest = Math.max(...[...alone].map((word) => word.length))
  // What is longer than a word and its marks is none, and need not be searched for its end.
  const isOneOf = (words: ReadonlySet<string>, text: string): boolean =>
    text.length < longest + 10 && words.has(text.replace(/[\s)\]】）*_.:!]+$/u, '').toLowerCase())
  const isStatusWord = (text: string): boolean => isOneOf(alone, text.trimStart())
  const goneAlone = new Set(gone)
  // The longest first, by their first letter: every sentence of every text is held against them.
  const byLetter = new Map<string, string[]>()
  for (const word of longestFirst(deprecated))
    byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word])
  const bare = (text: string): string => text.replace(/^[\s([【（*_\p{Extended_Pictographic}\uFE0F]+/u, '')
  const reasonIn = (text: string): string | null => {
    const start = bare(text)
    if (isStatusWord(start)) return ''
    const said = start.replace(subject, '')
    if (removal.test(said) || disuse.test(said)) return start
    const words = byLetter.get(said.charAt(0).toLowerCase()) ?? []
    const word = words.find((other) => said.slice(0, other.length).toLowerCase() === other)
    if (word === undefined) return null
    const rest = said.slice(word.length)
    const [itself = ''] = noun.exec(rest) ?? []
    const behind = rest.slice(itself.length)
    const isBound = itself === '' ? bond.test(rest) : said !== start || bondOfNoun.test(behind)
    if (unspaced.test(rest) ? /^[的の]/u.test(rest) : !isBound) return null
    return behind.replace(/^[\s)\]】）*_.:,;，。：；–—-]+/u, '').replace(/^\((.*)\)$/u, '$1')
  }
  return {
    isStatusWord,
    reasonIn,
    reasonInBrackets: (text) => (isOneOf(goneAlone, bare(text)) ? null : reasonIn(text)),
    isStatusHeader: (text) => isStatusWord(text) || header.test(text),
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

/** A pattern of what a text begins with. */
function begins(pattern: string): RegExp {
  return new RegExp(`^${pattern}`, 'iu')
}

/** A pattern of any of some words, whole where their script has spaces. */
function anyOf(words: readonly string[]): string {
  const whole = longestFirst(words).map(
    (word) => literally(word) + (unspacedScript.test(word) ? '' : '(?![\\p{L}\\p{N}])'),
  )
  return `(?:${whole.join('|')})`
}

function longestFirst(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => b.length - a.length)
}
