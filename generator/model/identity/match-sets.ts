import type { RegistrySet } from '../registry/types.ts'
import { sayingsOfSet, sayingsOfTable, type SourceTable } from './evidence.ts'
import { enough, isRetired, type Pair, pairUp, placeWorth, setsInPlace, type Candidate } from './pair-up.ts'

/** Which tables the published sets are. */
export interface Matching {
  /** The set of each table that is known again. Several tables are one set where it was split. */
  readonly sets: ReadonlyMap<SourceTable, RegistrySet>
  /** Sets without a table of their own, by the table of another set that holds most of what they say. */
  readonly absorbed: ReadonlyMap<RegistrySet, SourceTable>
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

/** The greatest first; of equal ones the earlier. */
function rank(pairs: readonly Pair[], scoreOf: (pair: Pair) => number): readonly Pair[] {
  return pairs
    .map((pair) => ({ pair, score: scoreOf(pair) }))
    .sort((a, b) => b.score - a.score)
    .map(({ pair }) => pair)
}
