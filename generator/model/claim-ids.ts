import { nameLikeness, wordSets, type WordSet } from './naming/name-likeness.ts'
import type { RegistrySet } from './registry/types.ts'
import type { CodeTable, CodeValue } from './types.ts'

/** The sets of the registry, by id. */
export type PublishedSets = ReadonlyMap<string, RegistrySet>

/** A table of the source locale, and its translations. */
export interface Claimant {
  readonly table: CodeTable
  readonly translations: readonly CodeTable[]
}

/** The ids that a table cannot have. */
export interface Reserved {
  /** Those that tables have. */
  readonly taken: ReadonlySet<string>
  /** Those that tables want: no table gets one of them by a number. */
  readonly wanted: ReadonlySet<string>
}

/**
 * Gives each of the tables that want one id an id of its own: `code`, `code2`, … A table that was published keeps the id
 * that the registry knows its codes by, wherever it stands now; the others take what is free, in their order.
 *
 * @param claimants - The tables, in document order.
 * @param wanted - The id that all of them want.
 * @param reserved - The ids that none of them may have but the wanted one.
 * @param published - The sets of the registry.
 * @returns The id of each table.
 */
export function claimIds(
  claimants: readonly Claimant[],
  wanted: string,
  reserved: Reserved,
  published: PublishedSets,
): ReadonlyMap<CodeTable, string> {
  const ids = new Map<CodeTable, string>()
  const taken = new Set([...reserved.taken, ...[...reserved.wanted].filter((id) => id !== wanted)])
  const give = (table: CodeTable, id: string): void => {
    ids.set(table, id)
    taken.add(id)
  }
  const family = [...published.values()]
    .filter(({ id }) => isNumbered(id, wanted))
    .toSorted(byNumber)
    .map((set) => ({ set, names: namesOf(set) }))
  // Names may be made of the texts of any locale.
  const rivals = claimants.map(({ table, translations }) => ({ table, texts: [table, ...translations].map(textsOf) }))
  const claims = family.flatMap(({ set, names }) =>
    rivals.map(({ table, texts }) => ({ table, set, likeness: Math.max(...texts.map((one) => likeness(names, one))) })),
  )
  for (const claim of claims.toSorted((a, b) => b.likeness - a.likeness)) {
    const { table, set } = claim
    if (claim.likeness > 0 && !ids.has(table) && !taken.has(set.id)) give(table, set.id)
  }
  for (const { table } of claimants) if (!ids.has(table)) give(table, freeId(wanted, taken))
  return ids
}

/**
 * The first of `code`, `code2`, `code3`, … that no set has.
 *
 * @param id - The id without a number.
 * @param taken - The ids that other sets have.
 */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}${number}`
  return free
}

function isNumbered(id: string, wanted: string): boolean {
  return id.startsWith(wanted) && /^\d*$/.test(id.slice(wanted.length))
}

/** `code` before `code2`, `code2` before `code10`: as the tables got them. */
function byNumber(a: RegistrySet, b: RegistrySet): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1)
}

/** The words of each code: of its names, or of its texts. */
type WordsByCode = ReadonlyMap<CodeValue, readonly WordSet[]>

/** From 0, where no code is shared, to 1, where all are and the texts say the published names and nothing else. */
function likeness(names: WordsByCode, texts: WordsByCode): number {
  const shared = [...names].flatMap(([value, name]) => {
    const text = texts.get(value)
    return text === undefined ? [] : [1 + nameLikeness(name, text)]
  })
  const all = names.size + texts.size - shared.length
  return shared.reduce((sum, share) => sum + share, 0) / (2 * Math.max(1, all))
}

function namesOf({ entries }: RegistrySet): WordsByCode {
  const live = entries.filter(({ status }) => status !== 'removed')
  return new Map(live.map(({ value, name, was }) => [value, wordSets([name, ...was])]))
}

function textsOf({ rows }: CodeTable): WordsByCode {
  return new Map(
    rows.flatMap(({ values, name, description: { summary } }) => {
      const said = wordSets(name === null ? [summary] : [name, summary])
      return values.map((value) => [value, said] as const)
    }),
  )
}
