import { groupBy } from '../group-by.ts'
import { once } from '../once.ts'
import type { RegistrySet } from '../registry/types.ts'
import { likenessByName, type Saying, type Sayings, type SourceTable } from './evidence.ts'
import { measureLikeness } from './likeness.ts'
import { fileOf, nearness, type Nearness, placeOf } from './places.ts'

/** How much of a set a table must say, or of a table a set must have said, for the two to be one by their texts. */
export const enough = 0.5

/** What the recorded place is worth: a table there need say that much less than one elsewhere. */
export const placeWorth: Readonly<Record<Nearness, number>> = { same: 0.34, document: 0.3, id: 0.02, none: 0 }

/** At most so many texts are compared word by word; in larger projects, beyond these, only equal ones count. */
const mostComparisons = 200_000

/** A set or a table, and what it says. */
export interface Candidate<Of> {
  readonly of: Of
  readonly says: Sayings
}

/** A set, and a table that it may be. */
export interface Pair {
  readonly set: Candidate<RegistrySet>
  readonly table: Candidate<SourceTable>
  readonly near: Nearness
  readonly shared: readonly string[]
  /** How much of the set the table says: the sum over the codes that both have, each from 0 to 1. */
  readonly said: number
}

/**
 * The tables that alone stand at the place of a set which alone was there: the sets that did not move.
 *
 * @param sets - The published sets.
 * @param tables - The tables of the source.
 * @returns The table of each such set.
 */
export function setsInPlace(
  sets: readonly RegistrySet[],
  tables: readonly SourceTable[],
): ReadonlyMap<RegistrySet, SourceTable> {
  const byFile = groupBy(tables, ({ table }) => placeOf(table))
  const near = sets.flatMap((set) => {
    const files = new Set(set.identity?.at.flatMap((place) => [place, fileOf(place)]))
    const there = [...files].flatMap((file) => byFile.get(file) ?? [])
    return there.filter((table) => nearness(set, table) === 'same').map((table) => [set, table] as const)
  })
  const [bySet, byTable] = [groupBy(near, ([set]) => set), groupBy(near, ([, table]) => table)]
  const isOnly = ([set, table]: (typeof near)[number]): boolean =>
    bySet.get(set)?.length === 1 && byTable.get(table)?.length === 1
  return new Map(near.filter(isOnly))
}

/**
 * Every set with every table that has one of its codes, or stands at its place. A set whose place holds all that it said
 * is that table, and nothing else need be compared with either: no other could say more.
 *
 * @param sets - The sets of one language.
 * @param tables - The tables of the source, as that language reads them.
 * @param inPlace - The sets that did not move.
 * @returns The pairs, those that stand nearest first.
 */
export function pairUp(
  sets: readonly Candidate<RegistrySet>[],
  tables: readonly Candidate<SourceTable>[],
  inPlace: ReadonlyMap<RegistrySet, SourceTable>,
): readonly Pair[] {
  const candidates = new Map(tables.map((table) => [table.of, table]))
  const settled = new Map(
    sets.flatMap((set) => {
      const place = inPlace.get(set.of)
      const table = place === undefined ? undefined : candidates.get(place)
      return table !== undefined && saysAll(set, table) ? [[set, table] as const] : []
    }),
  )
  const taken = new Set(settled.values())
  const open = tables.filter((table) => !taken.has(table))
  const [ofAll, ofOpen] = [holdersOf(tables), holdersOf(open)]
  const pairs = sets.flatMap((set) => {
    const own = settled.get(set)
    const [holders, near] = own === undefined ? [ofAll, tables] : [ofOpen, open]
    const shared = new Map<Candidate<SourceTable>, string[]>()
    for (const table of near) if (nearness(set.of, table.of) !== 'none') shared.set(table, [])
    for (const code of set.says.keys()) {
      for (const table of holders.get(code) ?? []) {
        const codes = shared.get(table)
        if (codes === undefined) shared.set(table, [code])
        else codes.push(code)
      }
    }
    if (own !== undefined) shared.set(own, [...set.says.keys()])
    return [...shared].map(([table, codes]): Pair => {
      return { set, table, near: nearness(set.of, table.of), shared: codes, said: 0 }
    })
  })
  const compare = comparison(() =>
    [...sets, ...tables].flatMap(({ says }) => [...says.values()].map(({ text }) => text)),
  )
  // Those that stand near come first: for them the comparisons must suffice.
  return pairs
    .toSorted((a, b) => placeWorth[b.near] - placeWorth[a.near])
    .map((pair) => ({ ...pair, said: pair.shared.reduce((sum, code) => sum + compare(pair, code), 0) }))
}

/** The tables that have each code. */
function holdersOf(tables: readonly Candidate<SourceTable>[]): ReadonlyMap<string, readonly Candidate<SourceTable>[]> {
  const byCode = new Map<string, Candidate<SourceTable>[]>()
  for (const table of tables) {
    for (const code of table.says.keys()) {
      const holders = byCode.get(code)
      if (holders === undefined) byCode.set(code, [table])
      else holders.push(table)
    }
  }
  return byCode
}

/** Whether a table has each code of a set with the text that was recorded. */
function saysAll({ of, says }: Candidate<RegistrySet>, table: Candidate<SourceTable>): boolean {
  if (isRetired(of) || says.size === 0) return false
  return [...says].every(([code, { text }]) => text !== '' && table.says.get(code)?.text === text)
}

function comparison(texts: () => readonly string[]): (pair: Pair, code: string) => number {
  const likeness = once(() => measureLikeness(texts()))
  let left = mostComparisons
  return ({ set, table }, code) => {
    const [one, other] = [set.says.get(code), table.says.get(code)]
    if (one === undefined || other === undefined) return 0
    if (one.text !== '' && one.text === other.text) return 1
    if (left-- <= 0) return 0
    if (hasTexts(one, other)) return likeness()(one.text, other.text)
    // A registry of a former version has no texts: names and codes must do.
    return Math.max(likenessByName(one, other), one.text === '' && isTelling(code) ? enough : 0)
  }
}

/** Any two tables may count from 0: only other codes say which one it is. */
function isTelling(code: string): boolean {
  return !/^\d$/.test(code)
}

function hasTexts(one: Saying, other: Saying): boolean {
  return one.text !== '' && other.text !== ''
}

/** Whether a set has no code any more. */
export function isRetired({ entries }: RegistrySet): boolean {
  return entries.length > 0 && entries.every(({ status }) => status === 'removed')
}
