import { once } from '../once.ts'

/** Tells how alike two texts are: 0 to 1. */
export type Likeness = (one: string, other: string) => number

/**
 * Makes a measure of how alike texts are. A word counts the less the more other texts have it, so that “The … is …” makes
 * no two texts alike; of a word only its beginning counts, so that endings do not.
 *
 * @param texts - All texts that will be compared.
 */
export function measureLikeness(texts: Iterable<string>): Likeness {
  const known = new Map<string, ReadonlySet<string>>()
  const tokensOf = (text: string): ReadonlySet<string> => {
    const found = known.get(text) ?? tokenize(text)
    known.set(text, found)
    return found
  }
  // Counted once two texts differ: where nothing was reworded, none do.
  const frequencies = once(() => {
    const counts = new Map<string, number>()
    for (const text of new Set(texts)) {
      for (const token of tokensOf(text)) counts.set(token, (counts.get(token) ?? 0) + 1)
    }
    return counts
  })
  const weigh = (tokens: Iterable<string>): number => {
    let sum = 0
    for (const token of tokens) sum += 1 / Math.max(1, (frequencies().get(token) ?? 1) - 1)
    return sum
  }
  return (one, other) => {
    if (one === other) return 1
    const [a, b] = [tokensOf(one), tokensOf(other)]
    const shared = weigh([...a].filter((token) => b.has(token)))
    return shared === 0 ? 0 : (2 * shared) / (weigh(a) + weigh(b))
  }
}

/**
 * What a text says, without how it is set: white space, case, and the marks round its words do not count.
 *
 * @param text - Plain text.
 * @returns Its words, joined by spaces; the text itself where it has none.
 */
export function wordsOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    // Most words have no marks, and a look is cheaper than two searches.
    .map((word) =>
      /^[a-z\d]+$/.test(word) ? word : word.replace(/^[^\p{L}\p{M}\p{N}$%<>=+-]+|[^\p{L}\p{M}\p{N}$%<>=+]+$/gu, ''),
    )
    .filter((word) => word !== '')
  return words.length === 0 ? text.trim() : words.join(' ')
}

/** How many letters of a word count. */
const stem = 5

/** The beginnings of the words; of scripts that set no spaces, each two letters that stand together. */
function tokenize(text: string): ReadonlySet<string> {
  const runs = text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  return new Set(runs.flatMap((run) => (isUnspaced(run) ? pairsOf(run) : [run.slice(0, stem)])))
}

function isUnspaced(run: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    run,
  )
}

function pairsOf(run: string): readonly string[] {
  const letters = Array.from(run)
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`)
}
