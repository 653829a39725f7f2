import { concepts, type Concept } from '../config/word-kinds.ts'
import { wordsOf, type LanguageWords } from './language-words.ts'
import { tokenize, unspacedScript } from './tokenize.ts'

/** Words of one or more tokens, by their first token; stems and unspaced words apart. */
interface HeaderWords {
  readonly words: ReadonlyMap<string, readonly { readonly tokens: readonly string[]; readonly concept: Concept }[]>
  readonly suffixes: readonly (readonly [string, Concept])[]
  /** Words of scripts without spaces, the longest first. */
  readonly unspaced: readonly (readonly [string, Concept])[]
}

/** What a header speaks of. */
export interface HeaderMeaning {
  /** Each concept with the words that name it, in the order of the words. */
  readonly concepts: ReadonlyMap<Concept, string>
  /** Whether every word of the header is a known one, but for those in brackets. */
  readonly isWhole: boolean
}

/** What tells which codes where a code is the last word, as the head is in these scripts: 自定义错误码 defines nothing. */
const qualifying: ReadonlySet<Concept> = new Set(['description', 'remedy', 'required', 'size', 'date'])

/** “Code (v2)”: what says no more of a header than which one it is. */
const bracketed = /[(（[]([^()（）[\]]*)[)）\]]/gu

/** What stands without a space beside a word of a script that writes none: HTTP状态码. */
const latinEnds = /^[a-z]+|[a-z]+$/gu

/** Tells what the words of a header speak of. */
export type ReadHeader = (header: string) => HeaderMeaning

/**
 * Makes what finds what the words of a header (or of a heading) speak of.
 *
 * @param groups - The words of all languages.
 * @returns A function from plain text in any language to the concepts. A word may name several where languages differ.
 */
export function headerReader(groups: readonly LanguageWords[]): ReadHeader {
  const known = compile(groups)
  return (header) => meaningOf(header, known)
}

function meaningOf(header: string, known: HeaderWords): HeaderMeaning {
  const tokens = tokenize(header)
  const found = new Map<Concept, string>()
  const aside = [...header.matchAll(bracketed)].flatMap(([, words = '']) => tokenize(words))
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
    if (matches.length === 0 && !aside.includes(token)) isWhole = false
    for (const [words, concept] of matches) if (!found.has(concept)) found.set(concept, words)
    index += Math.max(1, longest)
  }
  // “Message (default)” is a message.
  const beside = found.get('required')?.split(' ') ?? []
  if (found.size > 1 && beside.length > 0 && beside.every((word) => aside.includes(word))) found.delete('required')
  return { concepts: found, isWhole }
}

/** Compounds by their end, and words of scripts without spaces wherever they stand. */
function matchPart(token: string, known: HeaderWords): readonly (readonly [string, Concept])[] {
  if (!unspacedScript.test(token)) {
    return known.suffixes
      .filter(([suffix]) => token.length > suffix.length && token.endsWith(suffix))
      .map(([suffix, concept]) => [suffix, concept])
  }
  let rest = token
  const matches = known.unspaced.flatMap(([word, concept]): readonly (readonly [string, Concept])[] => {
    if (!rest.includes(word)) return []
    rest = rest.replaceAll(word, ' ')
    return [[word, concept]]
  })
  const isCode = matches.some(([word, concept]) => concept === 'code' && token.endsWith(word))
  const protocols = (token.match(latinEnds) ?? []).flatMap((word) => protocolsIn(word, known))
  return [...protocols, ...(isCode ? matches.filter(([, concept]) => !qualifying.has(concept)) : matches)]
}

function protocolsIn(word: string, { words }: HeaderWords): readonly (readonly [string, Concept])[] {
  const entries = (words.get(word) ?? []).filter(({ tokens, concept }) => tokens.length === 1 && concept === 'protocol')
  return entries.map(({ concept }) => [word, concept])
}

/** A word of the lists as {@link tokenize} leaves it: only articles and what is no letter need be looked for. */
const plainWord = /^(?!ال|ה)[\p{Ll}\p{Lo}\p{M} ]+$/u

function compile(groups: readonly LanguageWords[]): HeaderWords {
  const words = new Map<string, { readonly tokens: readonly string[]; readonly concept: Concept }[]>()
  const suffixes: [string, Concept][] = []
  const unspaced: [string, Concept][] = []
  // Done whenever the program starts, for thousands of words.
  const add = (word: string, concept: Concept): void => {
    if (word.startsWith('*')) {
      suffixes.push([word.slice(1), concept])
      return
    }
    const tokens = plainWord.test(word) ? word.split(' ') : tokenize(word)
    const [first] = tokens
    if (first === undefined) return
    const others = words.get(first)
    if (others === undefined) words.set(first, [{ tokens, concept }])
    else others.push({ tokens, concept })
    if (tokens.length === 1 && unspacedScript.test(first)) unspaced.push([first, concept])
  }
  for (const group of groups) {
    for (const concept of concepts) for (const word of wordsOf(group[concept])) add(word, concept)
  }
  return { words, suffixes, unspaced: unspaced.toSorted(([a], [b]) => b.length - a.length) }
}
