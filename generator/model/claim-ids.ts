import { words } from './naming/words.ts'
import type { RegistrySet } from './registry/types.ts'
import type { CodeTable, Row } from './types.ts'

/** The sets of the registry, by id. */
export type PublishedSets = ReadonlyMap<string, RegistrySet>

/**
 * Gives each of several tables that want one id an id of its own: `code`, `code2`, … A table that was published keeps
 * the id that the registry knows its codes by, wherever it stands now; the others take what is free, in their order.
 *
 * @param tables - The tables, in document order.
 * @param wanted - The id that all of them want.
 * @param taken - The ids that other tables have.
 * @param published - The sets of the registry.
 * @returns The id of each table.
 */
export function claimIds(
  tables: readonly CodeTable[],
  wanted: string,
  taken: ReadonlySet<string>,
  published: PublishedSets,
): ReadonlyMap<CodeTable, string> {
  const ids = new Map<CodeTable, string>()
  const used = new Set(taken)
  const give = (table: CodeTable, id: string): void => {
    ids.set(table, id)
    used.add(id)
  }
  if (tables.length > 1 || used.has(wanted)) {
    const family = [...published.values()].filter(({ id }) => isNumbered(id, wanted))
    const claims = tables.flatMap((table) => family.map((set) => ({ table, set, likeness: likenessOf(table, set) })))
    for (const { table, set, likeness } of claims.toSorted((a, b) => b.likeness - a.likeness)) {
      if (likeness > 0 && !ids.has(table) && !used.has(set.id)) give(table, set.id)
    }
  }
  for (const table of tables) if (!ids.has(table)) give(table, freeId(wanted, used))
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

/** From 0, where no code is shared, to 1, where all are and the texts say the published names. */
function likenessOf({ rows }: CodeTable, { entries }: RegistrySet): number {
  const byValue = new Map(rows.flatMap((row) => row.values.map((value) => [value, row] as const)))
  const live = entries.filter(({ status }) => status !== 'removed')
  const shared = live.flatMap(({ value, name }) => {
    const row = byValue.get(value)
    return row === undefined ? [] : [1 + nameShare(name, row)]
  })
  const all = new Set([...byValue.keys(), ...live.map(({ value }) => value)])
  return shared.reduce((sum, share) => sum + share, 0) / (2 * Math.max(1, all.size))
}

/** The share of a name's words that a row says. */
function nameShare(name: string, row: Row): number {
  const said = new Set(wordsOf(`${row.name ?? ''} ${row.description.summary}`))
  const parts = wordsOf(name)
  return parts.filter((part) => said.has(part)).length / Math.max(1, parts.length)
}

function wordsOf(text: string): readonly string[] {
  return (words(text) ?? []).map((word) => word.toLowerCase())
}
