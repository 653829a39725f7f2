import type { WordKind } from '../config/word-kinds.ts'

/** What the lexicon knows beside what a config can teach: words that stand within sentences which names are made of. */
export type OwnKind =
  | 'rowNumber'
  | 'enumeration'
  | 'term'
  | 'glossary'
  | 'wire'
  | 'member'
  | 'byte'
  | 'offset'
  | 'extent'
  | 'bit'
  | 'vocabulary'
  | 'joining'
  | 'values'
  | 'allowedValues'
  | 'removed'
  | 'unused'
  | 'when'
  | 'noun'
  | 'thisCode'
  | 'copula'
  | 'remark'
  | 'added'
  | 'comparing'
  | 'excluding'
  | 'from'
  | 'to'
  | 'and'
  | 'status'
  | 'grade'
  | 'call'
  | 'article'
  | 'determiner'
  | 'boundary'
  | 'loose'
  | 'verb'
  | 'relative'
  | 'advice'
  | 'placeholder'

/**
 * The words of one language by kind. One notation holds for all of them: words in lower case and NFC, with ’ for every
 * apostrophe, separated by spaces; `_` stands for a space within a word, `x*` for every word that begins with x, `*x` for every longer
 * one that ends with x (German and Dutch compounds). In scripts without spaces any part of a header or a text matches, the longest
 * words first.
 *
 * - `rowNumber`: what heads row numbers and nothing else.
 * - `enumeration`: what headings call the lists of values of several fields; “Message/Enum summary” has other tables as well.
 * - `wire`, `member`: what heads the strings that a server sends, and what programs call them: “Server string | Enum value”.
 * - `byte`, `offset`, `extent`, `bit`: what heads where the parts of a message stand, and how long they are.
 * - `term`, `glossary`: what heads the entries of a glossary, and what headings call one.
 * - `vocabulary`: what heads the names of lists of codes.
 * - `joining`: what joins the nouns of a title: “codes of errors”.
 * - `values`, `allowedValues`: how a sentence ends which a list of values stands below: “one of”; “allowed values”, which are no fields.
 * - `removed`, `unused`: what a text begins with that says a code is gone, where a version follows (“removed in 4.0”), and where
 *   nothing does (“no longer used”).
 * - `when`: what stands before the version.
 * - `noun`: what may stand behind a word for deprecated and still mean the code itself: “deprecated code, use 2”.
 * - `thisCode`, `copula`: what stands before such a word: “this code is deprecated”.
 * - `remark`, `added`: what is said of a code in brackets for a while (“new”), also with a version (“added in 2.0”).
 * - `comparing`, `excluding`: what stands before a number that is a limit, or left out, and no code: “above 100”, “except 0”.
 * - `from`, `to`, `and`: what stands before the first end of a range, between its ends, and there only behind the first of these:
 *   “500 to 599”, “between 500 and 599”.
 * - `status`, `grade`: what headers call the statuses of answers, and how bad something is.
 * - `call`: what heads lists of calls.
 * - `article`, `determiner`, `boundary`, `loose`, `verb`, `relative`: the words that carry a sentence, which names are cut at:
 *   articles, what stands for one (“this oven”), what begins a phrase that can be left off, what a name must not end with
 *   beside them, verbs without which a sentence says nothing, and what begins a clause about the noun before it.
 * - `placeholder`: what a text says that only holds a place: what is to be done, or that the text above holds here, too.
 * - `advice`: how a sentence begins that says what to do, and not what happened.
 */
export type LanguageWords = Readonly<Partial<Record<WordKind | OwnKind, string>>>

/**
 * The words of a list.
 *
 * @param list - The list, in the notation of {@link LanguageWords}.
 * @returns Its words, with spaces within them.
 */
export function wordsOf(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(' ').map((word) => word.replaceAll('_', ' '))
}
