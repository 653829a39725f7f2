import { settingsOf, type Settings } from '../config/settings.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { numberedSet } from '../diagnostics/rules/sets.ts'
import { claimIds, freeId, type PublishedSets } from './claim-ids.ts'
import { groupBy } from './group-by.ts'
import { pairTables } from './pair-tables.ts'
import { setId, setIdOfPath, typeNameOf } from './set-names.ts'
import type { CodeTable, IdentifiedTable } from './types.ts'

/**
 * Gives each table the id of its set. A set's id comes from the anchors' common prefix, the name of the file where it
 * holds one set only, else the heading above the table in the source locale. Translations of a document get the ids
 * of the source locale by anchor prefix and order, never by heading: headings are translated. Tables whose columns the
 * config names belong to the set that names them.
 *
 * @param tables - The tables of all documents.
 * @param settings - The settings of the run: the source locale, and the type names that the config gives.
 * @param published - The sets of the registry: of tables that want one id, a published one keeps its own.
 * @returns The same tables, in the same order, with ids and type names. Two tables of one locale share an id only
 * where the config says so. Diagnostics: `numbered-set`, `uncertain-translation`.
 */
export function identifySets(
  tables: readonly CodeTable[],
  settings: Settings,
  published: PublishedSets,
): Result<readonly IdentifiedTable[]> {
  const documents = [...groupBy(tables, (table) => table.path).values()].map((all) => splitLocales(all, settings))
  const claims = documents.flatMap(({ source }) =>
    source.map((table) => ({ table, known: configuredId(table), wanted: idOf(table, source) })),
  )
  const paired = documents.flatMap(({ source, translations }) =>
    translations.map((document) => pairTables(document, source)),
  )
  const pairs = paired.flatMap(({ value }) => value)
  const translationsOf = groupBy(pairs, ({ original }) => original)
  const ids = new Map(claims.flatMap(({ table, known }) => (known === null ? [] : [[table, known] as const])))
  const diagnostics: Diagnostic[] = paired.flatMap((pairing) => pairing.diagnostics)
  const rivals = groupBy(
    claims.filter(({ known }) => known === null),
    ({ wanted }) => wanted,
  )
  const allWanted = new Set(rivals.keys())
  for (const [wanted, group] of rivals) {
    const reserved = { taken: new Set(ids.values()), wanted: allWanted }
    const claimants = group.map(({ table }) => {
      return { table, translations: (translationsOf.get(table) ?? []).map((pair) => pair.table) }
    })
    for (const [table, id] of claimIds(claimants, wanted, reserved, published)) {
      ids.set(table, id)
      if (id !== wanted) diagnostics.push(numberedSet(table.origin, { id, wanted }))
    }
  }
  for (const { table, original, document } of pairs) {
    const known = original === null ? undefined : ids.get(original)
    ids.set(table, known ?? configuredId(table) ?? freeId(idOf(table, document), new Set(ids.values())))
  }
  const value = tables.map((table) => {
    const id = ids.get(table) ?? 'code'
    return { ...table, id, typeName: settingsOf(settings, id).typeName ?? typeNameOf(id) }
  })
  return { value, diagnostics }
}

/** The tables of one document in all its locales. */
interface LocalizedTables {
  /** Those of the source locale; where the document lacks it, of the first locale that it has. */
  readonly source: readonly CodeTable[]
  readonly translations: readonly (readonly CodeTable[])[]
}

function splitLocales(tables: readonly [CodeTable, ...CodeTable[]], { locales }: Settings): LocalizedTables {
  const byLocale = groupBy(tables, (table) => table.locale)
  const source = byLocale.get(locales.source) ?? byLocale.get(tables[0].locale) ?? tables
  return { source, translations: [...byLocale.values()].filter((group) => group !== source) }
}

/**
 * The set whose `from` names the table, or whose columns it has, unless its anchors name another one. Several tables may be
 * one such set.
 */
function configuredId({ setId: configured, selector, anchorPrefix }: CodeTable): string | null {
  if (configured === null || selector !== null) return configured
  const anchored = anchorPrefix === null ? null : setId(anchorPrefix)
  return anchored === null || anchored === configured ? configured : null
}

function idOf(table: CodeTable, document: readonly CodeTable[]): string {
  const anchor = table.anchorPrefix === null ? null : setId(table.anchorPrefix)
  const file = setIdOfPath(table.path)
  const heading = table.heading === null ? null : setId(table.heading)
  const [first, second] = document.length === 1 ? [file, heading] : [heading, file]
  return anchor ?? first ?? second ?? 'code'
}
