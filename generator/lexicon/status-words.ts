import { firstWords } from './first-words.ts'

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
  const gone = new Set(listOf('gone'))
  const alone = new Set([...listOf('deprecated'), ...gone])
  const deprecatedIn = firstWords(listOf('deprecated'))
  const sinceIn = firstWords(listOf('since'))
  const removedIn = firstWords(listOf('removed'))
  const unusedIn = firstWords(listOf('unused'))
  const whenIn = firstWords(listOf('when'))
  const nounIn = firstWords(listOf('noun'))
  const thisCodeIn = firstWords(listOf('thisCode'))
  const copulaIn = firstWords(listOf('copula'))
  const headIn = firstWords([...listOf('deprecated'), ...listOf('removed')])
  const dateIn = firstWords([...listOf('when'), ...listOf('date')])
  const longest = Math.max(...[...alone].map((word) => word.length))
  // What is longer than a word and its marks is none, and need not be searched for its end.
  const isOneOf = (words: ReadonlySet<string>, text: string): boolean =>
    text.length < longest + 10 && words.has(text.replace(/[\s)\]】）*_.:!]+$/u, '').toLowerCase())
  const isStatusWord = (text: string): boolean => isOneOf(alone, text.trimStart())
  /** “This code is deprecated” */
  const withoutSubject = (text: string): string => {
    const rest = behind(thisCodeIn(text), text)
    return rest === null ? text : (behind(copulaIn(rest), rest) ?? rest)
  }
  /** “Removed in 4.0”, “no longer used since then” */
  const isGone = (text: string): boolean => {
    const date = behind(removedIn(text), text)
    const version = date === null ? null : behind(whenIn(date), date)
    if (version !== null && /^(?:\p{L}+\.?\s*)?\d+\.\d/u.test(version)) return true
    const rest = behind(unusedIn(text), text)
    return rest !== null && (/^(?:$|[.,:;!(])/.test(rest) || whenIn(rest) !== '')
  }
  const reasonIn = (text: string): string | null => {
    const start = bare(text)
    if (isStatusWord(start)) return ''
    const said = withoutSubject(start)
    if (isGone(said)) return start
    const word = deprecatedIn(said)
    if (word === '') return null
    const joined = said.slice(word.length)
    const rest = joined.trimStart()
    const noun = nounIn(rest)
    const reason = rest.slice(noun.length).trimStart()
    // “Deprecated status was sent.” speaks of another.
    const isBound =
      noun === ''
        ? /^(?:$|[.,:;!，。：；！()（）［[\]】—–\d-])/u.test(rest) || sinceIn(rest) !== ''
        : said !== start || /^(?:$|[.,:;!()（）—–-])/u.test(reason) || whenIn(reason) !== ''
    if (unspaced.test(joined) ? /^[的の]/u.test(joined) : !isBound) return null
    return reason.replace(/^[\s)\]】）*_.:,;，。：；–—-]+/u, '').replace(/^\((.*)\)$/u, '$1')
  }
  return {
    isStatusWord,
    reasonIn,
    reasonInBrackets: (text) => (isOneOf(gone, bare(text)) ? null : reasonIn(text)),
    isStatusHeader: (header) => {
      const date = behind(headIn(header), header)
      return isStatusWord(header) || (date !== null && dateIn(date) !== '')
    },
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

/** A text without the brackets, marks and emoji that it begins with. */
function bare(text: string): string {
  return text.replace(/^[\s([【（*_\p{Extended_Pictographic}\uFE0F]+/u, '')
}

/** What stands behind the word that a text begins with; `null` where it begins with none. */
function behind(word: string, text: string): string | null {
  return word === '' ? null : text.slice(word.length).trimStart()
}
