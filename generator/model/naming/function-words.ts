import { wordsOf, type LanguageWords } from '../../lexicon/language-words.ts'
import { languages } from '../../lexicon/languages.ts'

/** The words of a language that carry a sentence and no meaning of their own: what a name is cut at. */
export interface FunctionWords {
  /** Left out of names. */
  readonly articles: ReadonlySet<string>
  /** Left out before a noun: “this oven” is the oven, and “this is” is what it is. */
  readonly determiners: ReadonlySet<string>
  /** Prepositions and conjunctions: a phrase that can be left off begins with one. */
  readonly boundaries: ReadonlySet<string>
  /** What a name must not end with, beside the others. */
  readonly loose: ReadonlySet<string>
  /** Verbs without which a sentence says nothing. */
  readonly verbs: ReadonlySet<string>
  /** What begins a clause about the noun before it. */
  readonly relatives: ReadonlySet<string>
}

const known = new Map(Object.entries(languages).map(([tag, words]) => [tag, functionWords(words)]))
const none = functionWords({})

/**
 * The function words of a language.
 *
 * @param locale - A BCP 47 tag; `und` counts as English, as headers and phrases mostly are.
 * @returns Its words; none where the language is not known here.
 */
export function functionWordsOf(locale: string): FunctionWords {
  const [language = 'und'] = locale.toLowerCase().split('-')
  return known.get(language === 'und' ? 'en' : language) ?? none
}

function functionWords({ article, determiner, boundary, loose, verb, relative }: LanguageWords): FunctionWords {
  return {
    articles: new Set(wordsOf(article)),
    determiners: new Set(wordsOf(determiner)),
    boundaries: new Set(wordsOf(boundary)),
    loose: new Set(wordsOf(loose)),
    verbs: new Set(wordsOf(verb)),
    relatives: new Set(wordsOf(relative)),
  }
}

/**
 * A word as the lists have it: in lower case, with one sort of apostrophe, without what stands round it.
 *
 * @param unit - A word as it is written.
 */
export function plainWord(unit: string): string {
  const lower = unit.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  return lower.replace(/['‘ʼ]/gu, '’').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
