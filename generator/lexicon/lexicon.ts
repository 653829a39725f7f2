import type { Settings } from '../config/settings.ts'
import { wordsOf, type LanguageWords } from './language-words.ts'
import { languages } from './languages.ts'
import { headerReader, type ReadHeader } from './match-header.ts'
import { literally } from './literally.ts'
import { firstWords } from './first-words.ts'
import { wordFinder } from './find-words.ts'
import { statusReader, type StatusWords } from './status-words.ts'
import { unspacedScript } from './tokenize.ts'

/** The kinds of words that fill a cell, or all that stands between two codes. */
const cellKinds = [
  'yes',
  'no',
  'none',
  'other',
  'begin',
  'end',
  'dataType',
  'rowNumber',
  'byte',
  'offset',
  'extent',
  'bit',
  'vocabulary',
  'term',
  'joining',
  'remark',
  'to',
  'and',
  'call',
] as const

/** What a word says that fills a cell, a header, or all that stands between two codes. */
export type CellKind = (typeof cellKinds)[number]

/** What a word of a heading or a header can say beside what columns are about: `enumeration` of “Enums”. */
export type HeadingKind = 'enumeration' | 'glossary' | 'wire' | 'member' | 'status' | 'grade'

/** What a sentence above a list can end with. */
export type LeadKind = 'values' | 'allowedValues'

/** What a text can begin with. */
export type OpeningKind = 'added' | 'when' | 'comparing' | 'excluding' | 'from'

/** What words mean. */
export interface Lexicon {
  /** Tells what the words of a header (or of a heading) speak of. */
  readonly readHeader: ReadHeader
  /** Whether a text, or a code of words (`NOT_FOUND`, `cardExpired`), says how something went or how it stands. */
  readonly speaksOfOutcome: (text: string) => boolean
  /** Whether a heading or a header has a word of a kind. */
  readonly has: (kind: HeadingKind, text: string) => boolean
  /** Whether a text is nothing but a word of a kind, in any language. */
  readonly is: (kind: CellKind, text: string) => boolean
  /** Whether a sentence, or what is left of one before its colon, ends with a word of a kind. */
  readonly endsWith: (kind: LeadKind, sentence: string) => boolean
  /** The word of a kind that a text begins with, as the text writes it; `''` for none. */
  readonly firstWord: (kind: OpeningKind, text: string) => string
  /** What stands between the codes of one cell: signs, and the words for “and” and “or”. */
  readonly separator: RegExp
  /** What says right behind a code that it stands for others as well: `and above`, `…`. */
  readonly more: RegExp
  /** Words for codes that should not be used any more. */
  readonly status: StatusWords
}

/** What doc-codes knows without a config. */
export const builtIn: Lexicon = compile(Object.values(languages))

/**
 * A lexicon that knows more words.
 *
 * @param taught - What the config says of words: by language, by what they say.
 */
export function lexiconOf(taught: Settings['words']): Lexicon {
  const groups = Object.values(taught).map((group): LanguageWords => {
    const lists = Object.entries(group).map(([kind, list]) => [kind, (list ?? []).map(entryOf).join(' ')] as const)
    return Object.fromEntries(lists)
  })
  return groups.length === 0 ? builtIn : compile([...Object.values(languages), ...groups])
}

/** A word or several as the lists have them. */
function entryOf(word: string): string {
  return plain(word).replace(/\s+/gu, '_')
}

function compile(groups: readonly LanguageWords[]): Lexicon {
  const listOf = (kind: keyof LanguageWords): readonly string[] => groups.flatMap((group) => wordsOf(group[kind]))
  const cells = new Map(cellKinds.map((kind) => [kind, new Set(listOf(kind))]))
  const finders: Readonly<Record<HeadingKind, (text: string) => boolean>> = {
    enumeration: wordFinder(listOf('enumeration')),
    glossary: wordFinder(listOf('glossary')),
    wire: wordFinder(listOf('wire')),
    member: wordFinder(listOf('member')),
    status: wordFinder(listOf('status')),
    grade: wordFinder(listOf('grade')),
  }
  const openings: Readonly<Record<OpeningKind, (text: string) => string>> = {
    added: firstWords(listOf('added')),
    when: firstWords(listOf('when')),
    comparing: firstWords(listOf('comparing')),
    excluding: firstWords(listOf('excluding')),
    from: firstWords(listOf('from')),
  }
  const leads = { values: listOf('values'), allowedValues: listOf('allowedValues') }
  return {
    readHeader: headerReader(groups),
    speaksOfOutcome: wordFinder(listOf('outcome')),
    has: (kind, text) => finders[kind](text),
    is: (kind, text) => {
      const known = cells.get(kind)
      const word = plain(text)
      return known?.has(word) === true || known?.has(word.replace(/[.!]$/, '')) === true
    },
    firstWord: (kind, text) => openings[kind](text),
    endsWith: (kind, sentence) => {
      const end = plain(sentence.replace(/\s*[:：]?\s*$/u, ''))
      return leads[kind].some((word) => end.endsWith(word))
    },
    separator: separatorOf(listOf('or')),
    more: moreOf(listOf('more')),
    status: statusReader(listOf),
  }
}

function separatorOf(words: readonly string[]): RegExp {
  const spaced = words.filter((word) => !unspacedScript.test(word)).map(literally)
  const unspaced = words.filter((word) => unspacedScript.test(word)).map(literally)
  const word = `(?:[/|&+·•⁄¦‖\\\\]|${spaced.join('|')})\\s+`
  // “500, 501, or 502”.
  return new RegExp(`\\s*[,;、，；]\\s*(?:${word})?|\\s+${word}|\\s*(?:${unspaced.join('|')})\\s*`, 'u')
}

/** “f.” and “ff.” are said of what follows, in many languages. One word alone ends what it is said of: “upwards limit” is none. */
function moreOf(words: readonly string[]): RegExp {
  const isAlone = (word: string): boolean => !/[ _]/.test(word) && !unspacedScript.test(word)
  const alone = words.filter(isAlone).map(literally).join('|')
  const others = words
    .filter((word) => !isAlone(word))
    .map(literally)
    .join('|')
  return new RegExp(
    `^[,，、\\s]*(?:\\.\\.\\.|…|ff?\\.?$|(?:${alone})\\s*(?=$|[^\\p{L}\\p{N}\\s])|(?:${others})(?![\\p{L}\\p{N}]))`,
    'iu',
  )
}

/** A text as the lists have it. Emoji may carry a variation selector. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll('\uFE0F', '')
    .replace(/['‘ʻʼ]/gu, '’')
}
