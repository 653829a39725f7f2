import type { Settings } from '../../config/settings.ts'
import { tokenize, unspacedScript } from '../tokenize.ts'
import { chinese, indianAndThai, japanese, korean, southEastAsian } from './asian.ts'
import { english, germanAndDutch, scandinavian } from './germanic.ts'
import { concepts, type Concept } from '../../config/concepts.ts'
import type { HeaderWords } from './header-words.ts'
import { african, caucasianAndMongolian, otherEuropean } from './other.ts'
import { french, italianAndRomanian, portuguese, spanish } from './romance.ts'
import { arabic, hebrew, persianAndUrdu } from './semitic-and-persian.ts'
import { latinSlavic, otherCyrillicSlavic, russian } from './slavic.ts'
import { kazakhAndKyrgyz, latinTurkic } from './turkic.ts'

const languages: readonly HeaderWords[] = [
  english,
  germanAndDutch,
  scandinavian,
  french,
  spanish,
  portuguese,
  italianAndRomanian,
  russian,
  otherCyrillicSlavic,
  latinSlavic,
  kazakhAndKyrgyz,
  latinTurkic,
  arabic,
  hebrew,
  persianAndUrdu,
  otherEuropean,
  african,
  caucasianAndMongolian,
  southEastAsian,
  indianAndThai,
  chinese,
  japanese,
  korean,
]

/** Words of one or more tokens, by their first token; stems and unspaced words apart. */
interface Lexicon {
  readonly words: ReadonlyMap<string, readonly { readonly tokens: readonly string[]; readonly concept: Concept }[]>
  readonly suffixes: readonly (readonly [string, Concept])[]
  /** Words of scripts without spaces, the longest first. */
  readonly unspaced: readonly (readonly [string, Concept])[]
}

/** What a header speaks of. */
export interface HeaderMeaning {
  /** Each concept with the words that name it, in the order of the words. */
  readonly concepts: ReadonlyMap<Concept, string>
  /** Whether every word of the header is a known one. */
  readonly isWhole: boolean
}

/** What tells which codes where a code is the last word, as the head is in these scripts: 自定义错误码 defines nothing. */
const qualifying: ReadonlySet<Concept> = new Set(['description', 'remedy', 'required', 'size', 'date'])

const lexicon = compile(languages)

/**
 * Finds what the words of a header (or of a heading) speak of.
 *
 * @param header - Plain text in any language.
 * @returns The concepts. A word may name several where languages differ.
 */
export function matchHeader(header: string): HeaderMeaning {
  return meaningOf(header, lexicon)
}

/** Tells what the words of a header speak of. */
export type ReadHeader = (header: string) => HeaderMeaning

/**
 * A `matchHeader` that knows more words.
 *
 * @param taught - What the config says of words: by language, by what they speak of.
 */
export function headerReader(taught: Settings['words']): ReadHeader {
  const groups = Object.values(taught).map((group): HeaderWords => {
    const lists = Object.entries(group).map(
      ([concept, list]) => [concept, (list ?? []).map(entryOf).join(' ')] as const,
    )
    return Object.fromEntries(lists)
  })
  if (groups.length === 0) return matchHeader
  const known = compile([...languages, ...groups])
  return (header) => meaningOf(header, known)
}

/** A word or several as the lists have them. */
function entryOf(word: string): string {
  return word.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, '_')
}

function meaningOf(header: string, known: Lexicon): HeaderMeaning {
  const tokens = tokenize(header)
  const found = new Map<Concept, string>()
  let isWhole = tokens.length > 0
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index] ?? ''
    const entries = (known.words.get(token) ?? []).filter((entry) =>
      entry.tokens.every((part, offset) => tokens[index + offset] === part),
    )
    const longest = Math.max(0, ...entries.map((entry) => entry.tokens.length))
    const matches =
      longest === 0
        ? matchPart(token, known)
        : entries
            .filter((entry) => entry.tokens.length === longest)
            .map((entry) => [entry.tokens.join(' '), entry.concept] as const)
    if (matches.length === 0) isWhole = false
    for (const [words, concept] of matches) if (!found.has(concept)) found.set(concept, words)
    index += Math.max(1, longest)
  }
  return { concepts: found, isWhole }
}

/** Compounds by their end, and words of scripts without spaces wherever they stand. */
function matchPart(token: string, known: Lexicon): readonly (readonly [string, Concept])[] {
  if (!unspacedScript.test(token)) {
    return known.suffixes
      .filter(([suffix]) => token.length > suffix.length && token.endsWith(suffix))
      .map(([, concept]) => [token, concept])
  }
  let rest = token
  const matches = known.unspaced.flatMap(([word, concept]): readonly (readonly [string, Concept])[] => {
    if (!rest.includes(word)) return []
    rest = rest.replaceAll(word, ' ')
    return [[word, concept]]
  })
  const isCode = matches.some(([word, concept]) => concept === 'code' && token.endsWith(word))
  return isCode ? matches.filter(([, concept]) => !qualifying.has(concept)) : matches
}

function compile(groups: readonly HeaderWords[]): Lexicon {
  const words = new Map<string, { readonly tokens: readonly string[]; readonly concept: Concept }[]>()
  const suffixes: [string, Concept][] = []
  const unspaced: [string, Concept][] = []
  const add = (word: string, concept: Concept): void => {
    if (word.startsWith('*')) {
      suffixes.push([word.slice(1), concept])
      return
    }
    const tokens = tokenize(word.replaceAll('_', ' '))
    const [first] = tokens
    if (first === undefined) return
    const entries = words.get(first) ?? []
    const isKnown = entries.some((entry) => entry.concept === concept && entry.tokens.join(' ') === tokens.join(' '))
    if (!isKnown) words.set(first, [...entries, { tokens, concept }])
    if (tokens.length === 1 && unspacedScript.test(first)) unspaced.push([first, concept])
  }
  for (const group of groups) {
    for (const concept of concepts)
      group[concept]?.split(' ').forEach((word) => {
        add(word, concept)
      })
  }
  return { words, suffixes, unspaced: unspaced.toSorted(([a], [b]) => b.length - a.length) }
}
