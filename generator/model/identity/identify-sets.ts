import { settingsOf, type Settings } from '../../config/settings.ts'
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { setsMerged, uncertainTranslation } from '../../diagnostics/rules/sets.ts'
import { groupBy } from '../group-by.ts'
import { leadingLocale } from '../locales-of-set.ts'
import type { RegistrySet } from '../registry/types.ts'
import type { CodeTable, IdentifiedTable } from '../types.ts'
import { captionIds } from './caption-ids.ts'
import { freeId, takenIds, wantedId, type TakenIds } from './choose-ids.ts'
import type { SourceTable } from './evidence.ts'
import { findCopies, reportCopies } from './find-copies.ts'
import { matchSets, type Matching } from './match-sets.ts'
import { pairTables, type Pair } from './pair-tables.ts'
import { isRetired } from './pair-up.ts'
import { crowdedIds } from './heading-id.ts'
import { reportNumbered } from './report-numbered.ts'
import { setId, typeNameOf } from './set-names.ts'

/** The tables of all documents, each knowing its set. */
export interface Identified {
  readonly tables: readonly IdentifiedTable[]
  /** Published sets that have no table of their own: their codes stand in that of another. */
  readonly absorbed: ReadonlySet<string>
}

/**
 * Gives each table the id of its set. A published set is the table that says what it said, wherever that stands. A new
 * set's id comes from the anchors' common prefix, the name of the file where it holds one set only, else the heading above
 * the table in the source locale. Translations of a document get the ids of the source locale by anchor prefix, codes and
 * order, never by heading: headings are translated. Tables whose columns the config names belong to the set that names them.
 *
 * @param tables - The tables of all documents.
 * @param settings - The settings of the run: the source locale, and the type names that the config gives.
 * @param published - The sets of the registry.
 * @returns All tables, in the same order, with ids and type names. Two tables of one locale share an id only where the
 *   config says so, or where a published table was split. Diagnostics: `numbered-set`, `uncertain-translation`,
 *   `table-copied`, `sets-merged`.
 */
export function identifySets(
  tables: readonly CodeTable[],
  settings: Settings,
  published: ReadonlyMap<string, RegistrySet>,
): Result<Identified> {
  const leading = leadingLocale(tables, settings.locales.source)
  const ofSource = tables.filter(({ locale }) => locale === leading)
  const crowded = crowdedIds(ofSource)
  const captioned = captionIds(ofSource)
  const wantedOf: Wanting = (table, all) => wantedId(table, all, crowded, captioned)
  const documents = [...groupBy(tables, ({ path }) => path).values()].map((all) =>
    gatherDocument(all, leading, wantedOf),
  )
  const sources = documents.flatMap(({ isLeading, originals }) => (isLeading ? originals : []))
  const originals = documents.flatMap((document) => document.originals)
  const configured = new Map(
    originals.flatMap(({ table }) => {
      const id = configuredId(table)
      return id === null ? [] : [[table, id] as const]
    }),
  )
  const inConfig = new Set(configured.values())
  const sought = [...published.values()].filter(({ id, entries }) => entries.length > 0 && !inConfig.has(id))
  const isConfigured = ({ table }: SourceTable): boolean => configured.has(table)
  const matching = matchSets(
    sought,
    sources.filter((source) => !isConfigured(source)),
    leading,
  )
  const merged = new Map([
    ...matching.absorbed,
    ...configuredAway(
      matchSets(
        sought.filter((set) => isHomeless(set, matching)),
        sources.filter(isConfigured),
        leading,
      ),
    ),
  ])
  const known = new Map([...configured, ...[...matching.sets].map(([{ table }, { id }]) => [table, id] as const)])
  const copies = findCopies(sources, ({ table }) => known.has(table), leading)
  const copied = new Map(copies.map(({ copy, original }) => [copy, original.table.origin]))
  const ids = new Map(known)
  const taken = takenIds([...known.values(), ...sought.map(({ id }) => id)])
  const fresh = sources.filter((source) => !known.has(source.table) && !copied.has(source))
  chooseIds(fresh, ids, taken)
  const present = new Set(ids.values())
  const numbered = fresh.filter(({ table, wanted }) => ids.get(table) !== wanted && present.has(wanted))
  // What is no set of its own, and what the source lacks, takes no id from a set.
  chooseIds([...copied.keys()], ids, taken)
  for (const { isLeading, originals } of documents) if (!isLeading) chooseIds(originals, ids, taken)
  for (const { table, original, document } of documents.flatMap(({ pairs }) => pairs)) {
    const own = original === null ? undefined : ids.get(original)
    ids.set(table, own ?? configuredId(table) ?? freeId(wantedOf(table, document), taken.has))
  }
  const copyOf = new Map(
    [...copied].flatMap(([{ table, translations }, origin]) =>
      [table, ...translations].map((one) => [one, origin] as const),
    ),
  )
  const wanted = new Map(sources.map((source) => [source.table, source.wanted]))
  const identified = tables.map((table): IdentifiedTable => {
    const id = ids.get(table) ?? 'code'
    const typeName = settingsOf(settings, id).typeName ?? typeNameOf(id)
    return {
      ...table,
      id,
      wantedId: configured.has(table) ? id : (wanted.get(table) ?? id),
      typeName,
      copyOf: copyOf.get(table) ?? null,
    }
  })
  const diagnostics = [
    ...documents.flatMap(({ pairs }) => reportUncertain(pairs, ids)),
    ...reportNumbered(numbered, sources, ids),
    ...reportCopies(copies),
    ...reportMerged(merged, ids),
  ]
  const absorbed = new Set([...merged.keys()].map(({ id }) => id))
  return { value: { tables: identified, absorbed }, diagnostics }
}

/** The tables of one document in all its locales. */
interface Document {
  /** Whether the source locale has it. */
  readonly isLeading: boolean
  /** Its tables in the source locale; where the document lacks it, in the first locale that it has. */
  readonly originals: readonly SourceTable[]
  /** The tables of its translations, each with the one that it translates. */
  readonly pairs: readonly Pair[]
}

/** The id that a table of a document asks for. */
type Wanting = (table: CodeTable, document: readonly CodeTable[]) => string

function gatherDocument(tables: readonly [CodeTable, ...CodeTable[]], leading: string, wantedOf: Wanting): Document {
  const byLocale = groupBy(tables, ({ locale }) => locale)
  const own = byLocale.get(leading) ?? byLocale.get(tables[0].locale) ?? tables
  const pairs = [...byLocale.values()].filter((group) => group !== own).flatMap((group) => pairTables(group, own))
  const translations = groupBy(pairs, ({ original }) => original)
  return {
    isLeading: byLocale.has(leading),
    originals: own.map((table) => ({
      table,
      translations: (translations.get(table) ?? []).map((pair) => pair.table),
      wanted: wantedOf(table, own),
    })),
    pairs,
  }
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

/** Gives each table the id that it asks for; a number goes to those whose id is taken, once all others have theirs. */
function chooseIds(tables: readonly SourceTable[], ids: Map<CodeTable, string>, taken: TakenIds): void {
  const give = ({ table }: SourceTable, id: string): void => {
    ids.set(table, id)
    taken.add(id)
  }
  const open = tables.filter(({ table }) => !ids.has(table))
  for (const source of open) if (!taken.has(source.wanted)) give(source, source.wanted)
  for (const source of open) if (!ids.has(source.table)) give(source, freeId(source.wanted, taken.has))
}

/** Tables of a translation that may be those of several sets. */
function reportUncertain(pairs: readonly Pair[], ids: ReadonlyMap<CodeTable, string>): readonly Diagnostic[] {
  return pairs.flatMap(({ table, original, rivals }) => {
    if (original === null || new Set(rivals.map((rival) => ids.get(rival))).size < 2) return []
    const lines = rivals.map(({ origin }) => origin.line)
    return [uncertainTranslation(table.origin, { file: original.file, lines })]
  })
}

function isHomeless(set: RegistrySet, { sets, absorbed }: Matching): boolean {
  return !isRetired(set) && !absorbed.has(set) && ![...sets.values()].includes(set)
}

/** Published sets whose tables the config gives to another set. */
function configuredAway({ sets, absorbed }: Matching): ReadonlyMap<RegistrySet, SourceTable> {
  return new Map([...absorbed, ...[...sets].toReversed().map(([table, set]) => [set, table] as const)])
}

function reportMerged(
  merged: ReadonlyMap<RegistrySet, SourceTable>,
  ids: ReadonlyMap<CodeTable, string>,
): readonly Diagnostic[] {
  return [...merged].map(([{ id, origin }, { table }]) =>
    setsMerged(table.origin, { set: id, into: ids.get(table) ?? '', isConfigured: table.setId !== null }, [origin]),
  )
}
