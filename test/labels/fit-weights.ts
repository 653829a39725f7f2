import { signNames, type SignName } from '../../generator/docs/columns/signs/signs.ts'
import { enough } from '../../generator/docs/columns/weights.ts'
import type { Sample } from './samples.ts'

/** What each sign counts for; what is not there counts for nothing. */
export type Weights = Readonly<Partial<Record<SignName, number>>>

/** How much a weight that is far from the one before must be earned: the precision of a normal prior. */
const precision = 1
/** A document of our own stands for a kind of which labelled ones may have one or none. */
const ownCounts = 4

/** What the signs of each column of a table add up to. */
export function scoresOf({ columns }: Sample, weights: Weights): readonly number[] {
  return columns.map((column) => column.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0))
}

/** Whether a table is read as people read it: its codes or their names are taken, or it is left alone. */
export function isRight(sample: Sample, weights: Weights): boolean {
  const taken = takenColumn(sample, weights)
  return taken === null ? sample.wanted.length === 0 : sample.wanted.includes(taken)
}

/** The column that is taken for that of the codes; `null` where none has enough signs. */
export function takenColumn(sample: Sample, weights: Weights): number | null {
  const scores = scoresOf(sample, weights)
  const best = Math.max(...scores)
  return best >= enough ? scores.indexOf(best) : null
}

/**
 * How surprised the weights are by what people say of some tables: the negative logarithm of the likelihood, where a table is
 * taken by its best column or by none, as in a conditional logit.
 */
export function lossOf(samples: readonly Sample[], weights: Weights): number {
  return samples.reduce((sum, sample) => {
    const { shares, none } = sharesOf(scoresOf(sample, weights))
    const right =
      sample.wanted.length === 0 ? none : sample.wanted.reduce((all, index) => all + (shares[index] ?? 0), 0)
    return sum - Math.log(Math.max(right, Number.MIN_VALUE))
  }, 0)
}

/** How likely each column is to be taken, and how likely none is. */
function sharesOf(scores: readonly number[]): { readonly shares: readonly number[]; readonly none: number } {
  const highest = Math.max(enough, ...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const nothing = Math.exp(enough - highest)
  const all = powers.reduce((sum, power) => sum + power, nothing)
  return { shares: powers.map((power) => power / all), none: nothing / all }
}

/**
 * Fits the weights to tables of which is known what they hold: the likeliest ones below a normal prior round those before, by
 * gradient ascent with momentum (Adam).
 *
 * @param samples - The tables.
 * @param prior - The weights before. A sign that has none stays without one.
 * @param start - Where to begin, where that is known better: fewer rounds lead from there.
 */
export function fitWeights(samples: readonly Sample[], prior: Weights, start?: Weights): Weights {
  const rounds = start === undefined ? 250 : 60
  const names = signNames.filter((name) => prior[name] !== undefined)
  const place = new Map(names.map((name, index) => [name, index]))
  const before = Float64Array.from(names, (name) => prior[name] ?? 0)
  const weights = Float64Array.from(names, (name) => (start ?? prior)[name] ?? 0)
  const tables = samples.map(({ repository, columns, wanted }) => ({
    counts: repository === null ? ownCounts : 1,
    wanted,
    columns: columns.map((column) =>
      column.flatMap(([name, value]) => {
        const index = place.get(name)
        return index === undefined ? [] : [{ index, value }]
      }),
    ),
  }))
  const [first, second] = [new Float64Array(names.length), new Float64Array(names.length)]
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, index) => -precision * (weight - (before[index] ?? 0)))
    for (const { counts, columns, wanted } of tables) {
      const { shares } = sharesOf(
        columns.map((column) => column.reduce((sum, { index, value }) => sum + (weights[index] ?? 0) * value, 0)),
      )
      const right = wanted.reduce((sum, index) => sum + (shares[index] ?? 0), 0)
      for (const [at, column] of columns.entries()) {
        const share = shares[at] ?? 0
        const pull = (wanted.includes(at) ? share / right : 0) - share
        for (const { index, value } of column) slope[index] = (slope[index] ?? 0) + counts * pull * value
      }
    }
    const step = 0.08 * (1 - round / rounds) + 0.002
    for (const [index, pull] of slope.entries()) {
      const mean = 0.9 * (first[index] ?? 0) + 0.1 * pull
      const square = 0.99 * (second[index] ?? 0) + 0.01 * pull ** 2
      first[index] = mean
      second[index] = square
      const change = mean / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.99 ** round)) + 1e-6)
      weights[index] = (weights[index] ?? 0) + step * change
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0]))
}

/** Weights that can be read: quarters. */
export function rounded(weights: Weights): Weights {
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 4) / 4]))
}
