import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { setId, setIdOfPath, typeNameOf } from './set-names.ts'
import type { CodeTable, IdentifiedTable } from './types.ts'

/**
 * Gives each table the id of its set. A set's id comes from the anchors' common prefix, the name of the file where it
 * holds one set only, else the heading above the table in the source locale. Translations of a document get the ids
 * of the source locale by anchor prefix and order, never by heading: headings are translated.
 *
 * @param tables - The tables of all documents.
 * @param settings - The settings of the run: the source locale, and the type names that the config gives.
 * @returns The same tables, in the same order, with ids and type names. Two tables of one locale never share an id.
 */
export function identifySets(tables: readonly CodeTable[], settings: Settings): Result<readonly IdentifiedTable[]> {
  const ids = new Map<CodeTable, string>()
  const taken = new Set<string>()
  for (const documents of groupBy(tables, (table) => table.path).values()) {
    const locales = groupBy(documents, (table) => table.locale)
    const source =
      locales.get(settings.locales.source) ?? documents.filter((table) => table.locale === documents[0]?.locale)
    for (const table of source) ids.set(table, claim(idOf(table, source), taken))
    for (const translated of locales.values()) {
      if (translated === source) continue
      for (const [table, original] of pairTables(translated, source)) {
        const id = original === null ? undefined : ids.get(original)
        if (!ids.has(table)) ids.set(table, id ?? claim(idOf(table, translated), taken))
      }
    }
  }
  const value = tables.map((table) => {
    const id = ids.get(table) ?? claim('code', taken)
    return { ...table, id, typeName: settings.set(id).typeName ?? typeNameOf(id) }
  })
  return { value, diagnostics: [] }
}

function idOf(table: CodeTable, document: readonly CodeTable[]): string {
  const anchor = table.anchorPrefix === null ? null : setId(table.anchorPrefix)
  const file = setIdOfPath(table.path)
  const heading = table.heading === null ? null : setId(table.heading)
  const [first, second] = document.length === 1 ? [file, heading] : [heading, file]
  return anchor ?? first ?? second ?? 'code'
}

/** Pairs each table of a translation with one of the source: by anchor prefix, else by order and shared codes. */
function pairTables(
  translated: readonly CodeTable[],
  source: readonly CodeTable[],
): ReadonlyMap<CodeTable, CodeTable | null> {
  const pairs = new Map<CodeTable, CodeTable | null>()
  const free = new Set(source)
  for (const table of translated) {
    const same = [...free].find((other) => table.anchorPrefix !== null && other.anchorPrefix === table.anchorPrefix)
    if (same === undefined) continue
    pairs.set(table, same)
    free.delete(same)
  }
  for (const table of translated.filter((other) => !pairs.has(other))) {
    const isComplete = translated.length === source.length
    const next = [...free].find((other) => isComplete || sharesCodes(table, other)) ?? null
    pairs.set(table, next)
    if (next !== null) free.delete(next)
  }
  return pairs
}

/** Whether two tables list mostly the same codes. */
function sharesCodes(a: CodeTable, b: CodeTable): boolean {
  const codes = new Set(a.rows.map((row) => row.raw))
  const shared = b.rows.filter((row) => codes.has(row.raw)).length
  return shared * 2 >= Math.min(a.rows.length, b.rows.length)
}

function claim(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}${number}`
  taken.add(free)
  return free
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
