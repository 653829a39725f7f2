import { plainWord, type FunctionWords } from './function-words.ts'

/** Words as they are written, and what was lost behind them. */
export interface Cut {
  readonly units: readonly string[]
  /** What became of the rest: there is none, it was left off, or it was cut off though the sense needs it. */
  readonly rest: 'none' | 'left' | 'cut'
}

/** A name that is read at a glance has not more words and characters; one that tells rows apart may have more. */
const short = { words: 7, characters: 44 } as const
/** Where the verbs of a language are not known, more is needed to have one. */
const medium = { words: 10, characters: 52 } as const
const long = { words: 11, characters: 62 } as const

interface Limit {
  readonly words: number
  readonly characters: number
}

function isShort(units: readonly string[], limit: Limit): boolean {
  return units.length <= limit.words && units.join('').length <= limit.characters
}

/**
 * The whole clause where it is short, else its subject and what is said of it, without what only says more.
 *
 * @param units - The words of a clause, articles left out.
 * @param known - The function words of its language.
 */
export function shorten(units: readonly string[], known: FunctionWords): Cut | null {
  if (units.length === 0) return null
  const limit = known.verbs.size === 0 ? medium : short
  if (isShort(units, limit)) return { units, rest: 'none' }
  const verb = units.findIndex((unit, index) => index > 0 && known.verbs.has(plainWord(unit)))
  const subject = verb < 0 ? [] : shortenSubject(units.slice(0, verb), known)
  const rest = verb < 0 ? units : units.slice(verb)
  const whole = [...subject, ...rest]
  // Behind the subject the verb needs a word that is none of its helpers.
  const least =
    subject.length +
    Math.max(1, rest.findIndex((unit, index) => index > 0 && !isHelper(unit, known)) + (verb < 0 ? 2 : 1))
  return isShort(whole, limit) ? { units: whole, rest: 'left' } : cutAtBoundary(whole, least, known, limit)
}

/** “The input parameter of the request does not …”: what it is of is left off, where a name is left. */
function shortenSubject(subject: readonly string[], known: FunctionWords): readonly string[] {
  const at = subject.findIndex((unit, index) => index > 0 && known.boundaries.has(plainWord(unit)))
  const head = at < 0 ? subject : subject.slice(0, at)
  const isVague = head.length === 1 && vague.has(plainWord(head[0] ?? ''))
  const isOfTwo = subject.some((unit) => coordinators.has(plainWord(unit)))
  return at < 0 || isVague || isOfTwo || subject.length <= 3 ? subject : head
}

const vague = new Set(
  'value number one type list name maximum minimum attempt use part some any all format field length each size'.split(
    ' ',
  ),
)

export function isHelper(unit: string, { verbs, loose, boundaries }: FunctionWords): boolean {
  const word = plainWord(unit)
  return (
    word === 'not' ||
    word === 'been' ||
    word === 'be' ||
    word === 'being' ||
    boundaries.has(word) ||
    (verbs.has(word) && loose.has(word))
  )
}

/** The longest beginning that is short and ends where a phrase begins that can be left off. */
function cutAtBoundary(units: readonly string[], least: number, known: FunctionWords, limit: Limit): Cut {
  const fits = (end: number): boolean => isShort(units.slice(0, end), limit)
  const pairs = pairsIn(units)
  const isWithin = (end: number): boolean => pairs.some(({ first, second }) => first < end && end <= second)
  // What is said of two things together is cut before them, or not at all.
  if (pairs.length > 0 && isShort(units, long)) return { units, rest: 'none' }
  const ends = units
    .map((_, end) => end)
    .filter((end) => end >= Math.min(least, 2) && end >= 1 && !isWithin(end))
    .filter((end) => known.boundaries.has(plainWord(units[end] ?? '')) || pairs.some(({ first }) => first === end))
  const good = ends.filter((end) => end >= least && fits(end) && !isOpen(units[end - 1] ?? '', units[end] ?? ''))
  // “Has tried to open a door” is worth a long name: cut behind “tried” it says nothing.
  if (good.length === 0 && isShort(units, long)) return { units, rest: 'none' }
  const poor = ends.filter((end) => end >= least && fits(end))
  // Of “do not use force as it breaks” the reason is not cut in two.
  const reason = good.find((end) => subjects.has(plainWord(units[end + 1] ?? '')))
  const last = reason ?? good.at(-1) ?? poor.at(-1)
  // Of “is cleaned or waits for its turn” the second half is not cut in two.
  const half = last === undefined ? -1 : units.slice(0, last).findLastIndex((unit) => coordinators.has(plainWord(unit)))
  const end = half >= least && !isWithin(half) ? half : last
  if (end !== undefined) return { units: units.slice(0, end), rest: 'left' }
  const most = units.findLastIndex((_, index) => fits(index + 1)) + 1
  return { units: units.slice(0, Math.max(1, most)), rest: most < units.length ? 'cut' : 'none' }
}

/** Words that belong together: “both the name and the id”. */
const pairWords: ReadonlyMap<string, string> = new Map([
  ['both', 'and'],
  ['between', 'and'],
  ['either', 'or'],
  ['neither', 'nor'],
  ['entweder', 'oder'],
  ['weder', 'noch'],
  ['zwischen', 'und'],
])

/** Where such words stand. */
function pairsIn(units: readonly string[]): readonly { readonly first: number; readonly second: number }[] {
  const plain = units.map(plainWord)
  return plain.flatMap((word, first) => {
    const partner = pairWords.get(word)
    const second = partner === undefined ? -1 : plain.indexOf(partner, first + 2)
    return second < 0 ? [] : [{ first, second }]
  })
}

/** What a clause of its own begins with, behind “as”, “because”, “so that”. */
const subjects = new Set('it they we you he she this there'.split(' '))

const coordinators = new Set('and or und oder et ou y o e en i'.split(' '))

/** “Failed to send”, “able to”: the second word belongs to the first. */
function isOpen(word: string, next: string): boolean {
  return plainWord(next) === 'to' && open.has(plainWord(word))
}

const open = new Set(
  'failed fails unable able attempt attempted tried trying required need needs allowed not refused going due according related belongs'.split(
    ' ',
  ),
)

/**
 * As much of a clause as a name can hold: what tells it from a clause that begins like it.
 *
 * @param units - The words of a clause, articles left out.
 * @param known - The function words of its language.
 */
export function fit(units: readonly string[], known: FunctionWords): Cut | null {
  if (units.length === 0) return null
  return isShort(units, long) ? { units, rest: 'none' } : cutAtBoundary(units, 3, known, long)
}
