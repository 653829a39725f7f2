import { groupBy } from '../group-by.ts'
import { once } from '../once.ts'
import type { RegistrySet } from '../registry/types.ts'
import {
  likenessByName,
  sayingsOfSet,
  sayingsOfTable,
  type Saying,
  type Sayings,
  type SourceTable,
} from './evidence.ts'
import { measureLikeness } from './likeness.ts'
import { fileOf, nearness, type Nearness } from './places.ts'

/** Which tables the published sets are. */
export interface Matching {
  /** The set of each table that is known again. Several tables are one set where it was split. */
  readonly sets: ReadonlyMap<SourceTable, RegistrySet>
  /** Sets without a table of their own, by the table of another set that holds most of what they say. */
  readonly absorbed: ReadonlyMap<RegistrySet, SourceTable>
}

/** How much of a set a table must say, or of a table a set must have said, for the two to be one by their texts. */
const enough = 0.5

/** What the recorded place is worth: a table there need say that much less than one elsewhere. */
const placeWorth: Readonly<Record<Nearness, number>> = { same: 0.34, document: 0.3, id: 0.02, none: 0 }

/** At most so many texts are compared word by word; in larger projects, beyond these, only equal ones count. */
const mostComparisons = 200_000

interface Candidate<Of> {
  readonly of: Of
  readonly says: Sayings
}

/** A set, and a table that it may be. */
interface Pair {
  readonly set: Candidate<RegistrySet>
  readonly table: Candidate<SourceTable>
  readonly near: Nearness
  readonly shared: readonly string[]
  /** How much of the set the table says: the sum over the codes that both have, each from 0 to 1. */
  readonly said: number
}

/**
 * Finds the tables of the published sets, all in one step. Content goes before place: a set is the table that says most of
 * what it said, wherever that stands; one whose texts stand nowhere is the table at its place. A further table whose rows a
 * set misses is a part of it.
 *
 * @param published - The sets of the registry.
 * @param tables - The tables of the source, in document order.
 * @param language - The language of the source: of recorded texts whose language nobody recorded.
 */
export function matchSets(
  published: readonly RegistrySet[],
  tables: readonly SourceTable[],
  language: string,
): Matching {
  const sets = published.map((of) => ({ of, says: sayingsOfSet(of, of.identity?.language ?? language) }))
  const languages = [...new Set(published.map(({ identity }) => identity?.language ?? language))]
  const views = languages.map((tag) => [tag, tables.map((of) => ({ of, says: sayingsOfTable(of, tag) }))] as const)
  const inPlace = setsInPlace(published, tables)
  const pairs = views.flatMap(([tag, view]) =>
    pairUp(
      sets.filter(({ of }) => (of.identity?.language ?? language) === tag),
      view,
      inPlace,
    ),
  )
  const matched = new Map<SourceTable, Pair>()
  const taken = new Set<RegistrySet>()
  const take = (ranked: readonly Pair[]): void => {
    for (const pair of ranked) {
      if (taken.has(pair.set.of) || matched.has(pair.table.of)) continue
      matched.set(pair.table.of, pair)
      taken.add(pair.set.of)
    }
  }
  take(rank(pairs.filter(saysEnough), worth))
  take(rank(pairs.filter(isInPlace), ({ near, shared }) => placeWorth[near] * 1e6 + shared.length))
  for (const pair of rank(pairs, worthAsPart)) {
    if (matched.has(pair.table.of)) continue
    // Also the parts that were found: what only repeats one of them is a copy, and no further part.
    const own = [...matched.values()].filter(({ set }) => set.of === pair.set.of).map(({ table }) => table)
    if (own.length > 0 && isPart(pair, own)) matched.set(pair.table.of, pair)
  }
  const homeless = rank(pairs, ({ said }) => said).filter(({ set, said }) => {
    return !taken.has(set.of) && !isRetired(set.of) && said >= enough * set.says.size
  })
  return {
    sets: new Map([...matched].map(([table, { set }]) => [table, set.of])),
    absorbed: new Map(homeless.toReversed().map(({ set, table }) => [set.of, table.of])),
  }
}

/** The tables that alone stand at the place of a set which alone was there: the sets that did not move. */
function setsInPlace(
  sets: readonly RegistrySet[],
  tables: readonly SourceTable[],
): ReadonlyMap<RegistrySet, SourceTable> {
  const byFile = groupBy(tables, ({ table }) => table.file)
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
 */
function pairUp(
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

function saysEnough({ set, table, said, shared }: Pair): boolean {
  if (said >= enough * set.says.size) return true
  return shared.length > 1 && !isRetired(set.of) && said >= enough * table.says.size
}

/** By the share of the set that the table says, and by its place; of equal ones the table first that says nothing else. */
function worth({ set, table, near, said }: Pair): number {
  const retired = isRetired(set.of)
  const others = set.says.size + table.says.size - said
  return said / set.says.size + (retired ? -1 : placeWorth[near]) + said / others / 1000
}

/** A part need not say much of the set: by the share of the table that the set has said, and by its place. */
function worthAsPart({ table, near, said }: Pair): number {
  return said / table.says.size + placeWorth[near] + said / 1e6
}

/** Where the texts stand nowhere else, the table at the place of a set is this set: with other texts, or of another type. */
function isInPlace({ set, table, near, shared }: Pair): boolean {
  if (near === 'none' || isRetired(set.of)) return false
  return shared.length > 0 || (set.of.type !== null && set.of.type !== table.of.table.type)
}

/**
 * Whether a table holds rows that a set misses in its own tables, and none that contradict those. A recorded part that still
 * says what it said stays one in any case: that another table has its codes now is a conflict, and no new set.
 */
function isPart({ set, table, near, said, shared }: Pair, own: readonly Candidate<SourceTable>[]): boolean {
  if (isRetired(set.of)) return false
  const isOwn = (code: string): boolean => own.some(({ says }) => says.has(code))
  const missed = shared.filter((code) => !isOwn(code))
  const contradicts = [...table.says].some(([code, { text }]) =>
    own.some(({ says }) => says.has(code) && says.get(code)?.text !== text),
  )
  if (contradicts) return near === 'same' && said >= enough * table.says.size
  return missed.length > 0 && (near === 'same' || said >= enough * table.says.size)
}

function isRetired({ entries }: RegistrySet): boolean {
  return entries.length > 0 && entries.every(({ status }) => status === 'removed')
}

/** The greatest first; of equal ones the earlier. */
function rank(pairs: readonly Pair[], scoreOf: (pair: Pair) => number): readonly Pair[] {
  return pairs
    .map((pair) => ({ pair, score: scoreOf(pair) }))
    .sort((a, b) => b.score - a.score)
    .map(({ pair }) => pair)
}
