import type { CodeTable, CodeValue, IdentifiedTable, Row, ValueType } from './types.ts'

/** A row, and the path of its document without the locale. */
export interface PlacedRow {
  readonly row: Row
  readonly path: string
}

/** The tables of one set in one locale, in document order. */
export interface LocaleOfSet {
  readonly locale: string
  readonly tables: readonly IdentifiedTable[]
  /** Every row of a code, in document order: more than one where the docs repeat it. */
  readonly rows: ReadonlyMap<CodeValue, readonly PlacedRow[]>
}

/** A set with its tables of every locale, before they are merged or compared. */
export interface SetOfLocales {
  readonly id: string
  readonly typeName: string
  readonly type: ValueType
  /** The leading locale first, the others in code-unit order. */
  readonly locales: readonly LocaleOfSet[]
}

/**
 * Puts a locale before all others and sorts these by code unit.
 *
 * @param locales - Tags, in any order, repeated or not.
 * @param first - The tag to begin with, where it is among them.
 */
export function orderLocales(locales: Iterable<string>, first: string): readonly string[] {
  const sorted = [...new Set(locales)].sort()
  return [...sorted.filter((locale) => locale === first), ...sorted.filter((locale) => locale !== first)]
}

/**
 * Gathers the tables of each set by locale. The leading locale (the source, or the first in code-unit order where the
 * source lacks the set) decides whether the set's codes are integers or strings, so that one damaged code in a
 * translation cannot turn numbers into strings; a translation's codes are matched to it as the docs write them.
 *
 * @param tables - The tables of all documents, each knowing its set.
 * @param source - The source locale.
 * @returns The sets in code-unit order of their ids.
 */
export function gatherSets(tables: readonly IdentifiedTable[], source: string): readonly SetOfLocales[] {
  const byId = groupBy(tables, (table) => table.id)
  return [...byId.keys()].sort().flatMap((id) => {
    const ofSet = byId.get(id) ?? []
    const byLocale = groupBy(ofSet, (table) => table.locale)
    const [leading = source, ...others] = orderLocales(byLocale.keys(), source)
    const leader = byLocale.get(leading) ?? []
    const [first] = leader
    if (first === undefined) return []
    const type = leader.some((table) => table.type === 'string') ? 'string' : 'integer'
    const known = knownSpellings(leader, type)
    const locales = [leading, ...others].map((locale): LocaleOfSet => {
      const own = byLocale.get(locale) ?? []
      return { locale, tables: own, rows: rowsByValue(own, type, known) }
    })
    return [{ id, typeName: first.typeName, type, locales }]
  })
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** The leading locale's codes by the way the docs write them. */
function knownSpellings(tables: readonly CodeTable[], type: ValueType): ReadonlyMap<string, CodeValue> {
  const spellings = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.values.map((value, index) => spelling(row, value, index, type))),
  )
  return new Map(spellings)
}

function spelling(row: Row, value: CodeValue, index: number, type: ValueType): readonly [string, CodeValue] {
  const raw = row.raws[index] ?? String(value)
  return [raw, type === 'string' ? (typeof value === 'string' ? value : raw) : value]
}

function rowsByValue(
  tables: readonly CodeTable[],
  type: ValueType,
  known: ReadonlyMap<string, CodeValue>,
): ReadonlyMap<CodeValue, readonly PlacedRow[]> {
  const rows = new Map<CodeValue, PlacedRow[]>()
  for (const { path, rows: own } of tables) {
    for (const row of own) {
      for (const [index, value] of row.values.entries()) {
        const [raw, spelled] = spelling(row, value, index, type)
        const code =
          typeof spelled === (type === 'integer' ? 'number' : 'string') ? spelled : (known.get(raw) ?? spelled)
        const same = rows.get(code)
        if (same === undefined) rows.set(code, [{ row, path }])
        else if (same.every((other) => other.row !== row)) same.push({ row, path })
      }
    }
  }
  return rows
}
