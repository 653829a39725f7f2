import type { Settings } from '../config/settings.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { conflictingCode } from '../diagnostics/rules/locales.ts'
import { attributeNames } from './attribute-names.ts'
import { compareValues } from './compare-values.ts'
import { gatherSets, leadingLocale, type LocaleOfSet, type PlacedRow, type SetOfLocales } from './locales-of-set.ts'
import { joinRows } from './join-rows.ts'
import { saySame } from './rich-text/saying-of.ts'
import type {
  SetColumn,
  AttributeType,
  CodeValue,
  DocumentedCode,
  DocumentedRange,
  DocumentedSet,
  IdentifiedTable,
  LocalizedCode,
  Row,
  SetTable,
} from './types.ts'

/**
 * Merges the tables of all locales into sets of codes, by set and value. The source locale decides which sets and codes
 * there are, their names and attributes. What only a translation has is left out, and `compareLocales` reports it: a code
 * that nobody wrote into the source is often a damaged one, and a public name is for ever.
 *
 * @param tables - The tables of all documents, each knowing its set.
 * @param settings - The source locale.
 * @returns The sets in code-unit order of their ids, codes ascending. Diagnostic: `conflicting-code`.
 */
export function mergeLocales(tables: readonly IdentifiedTable[], settings: Settings): Result<readonly DocumentedSet[]> {
  const sets = gatherSets(tables, leadingLocale(tables, settings.locales.source))
  return {
    value: sets.flatMap((set) => (set.source === null ? [] : [mergeSet(set, set.source, settings.locales.names)])),
    diagnostics: sets.flatMap(findConflicts),
  }
}

function mergeSet(
  { id, typeName, type, translations }: SetOfLocales,
  source: LocaleOfSet,
  names: string,
): DocumentedSet {
  const locales = [source, ...translations]
  const headings = locales.flatMap(({ locale, tables }) =>
    tables.flatMap(({ heading }) => (heading === null ? [] : [[locale, heading] as const])).slice(0, 1),
  )
  return {
    id,
    typeName,
    type,
    headings: Object.fromEntries(headings),
    attributeNames: attributeNames(
      source,
      translations.find(({ locale }) => locale === names),
    ),
    tables: source.tables.map(setTable),
    codes: [...source.rows]
      .map(([value, [{ row }]]) => mergeCode(value, row, locales))
      .sort((a, b) => compareValues(a.value, b.value)),
    ranges: mergeRanges(source, locales),
  }
}

function setTable({ wantedId, file, heading, origin, selector, columns, rows }: IdentifiedTable): SetTable {
  const attributes = columns.flatMap(({ header, role, place = origin }): readonly SetColumn[] => {
    if (role !== 'attribute') return []
    const values = rows.flatMap((row) => (Object.hasOwn(row.attributes, header) ? [row.attributes[header]] : []))
    return values.length === 0 ? [] : [{ header, type: typeOf(values), place }]
  })
  return { wantedId, file, heading, origin, isNamed: selector !== null, attributes }
}

function typeOf(values: readonly unknown[]): AttributeType {
  if (values.every((value) => typeof value === 'boolean')) return 'boolean'
  return values.every((value) => Number.isSafeInteger(value)) ? 'integer' : 'string'
}

function mergeCode(value: CodeValue, row: Row, locales: readonly LocaleOfSet[]): DocumentedCode {
  return {
    value,
    raw: row.raws.find((raw, index) => raw === value || row.values[index] === value) ?? row.raw,
    docsName: row.name,
    phrases: Object.fromEntries(
      locales.flatMap(({ locale, rows }): readonly (readonly [string, string])[] => {
        const phrase = rows.get(value)?.[0].row.phrase ?? null
        return phrase === null || phrase === '' ? [] : [[locale, phrase]]
      }),
    ),
    deprecated: row.deprecated,
    attributes: row.attributes,
    locales: localize(locales, ({ rows }) => joinPlaced(rows.get(value))),
  }
}

function joinPlaced(rows: readonly [PlacedRow, ...PlacedRow[]] | undefined): PlacedRow | undefined {
  if (rows === undefined) return undefined
  const [first, ...others] = rows
  return { ...first, row: joinRows([first.row, ...others.map(({ row }) => row)]) }
}

function mergeRanges(source: LocaleOfSet, locales: readonly LocaleOfSet[]): readonly DocumentedRange[] {
  const byLocale = new Map(locales.map((locale) => [locale, rangesOf(locale)]))
  const ranges = [...(byLocale.get(source) ?? [])].flatMap(([key, { row }]): readonly DocumentedRange[] => {
    const { range, raw, name } = row
    if (range === null) return []
    return [{ ...range, raw, name, locales: localize(locales, (locale) => byLocale.get(locale)?.get(key)) }]
  })
  return ranges.sort((a, b) => compareValues(a.from, b.from) || compareValues(a.to, b.to))
}

/** The rows of a locale's ranges, by range. */
function rangesOf({ tables }: LocaleOfSet): ReadonlyMap<string, PlacedRow> {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ row, table })))
  // Backwards, so that the first of two equal ranges stays.
  const ranges = rows.filter(({ row }) => row.range !== null).reverse()
  return new Map(ranges.map((placed) => [JSON.stringify(placed.row.range), placed]))
}

function localize(
  locales: readonly LocaleOfSet[],
  find: (locale: LocaleOfSet) => PlacedRow | undefined,
): Readonly<Record<string, LocalizedCode>> {
  const localized = locales.flatMap((locale, index): readonly (readonly [string, LocalizedCode])[] => {
    const placed = find(locale)
    if (placed === undefined) return []
    const { name, description, anchor, message, origin, cells } = placed.row
    // A row of a translation without a text translates nothing.
    if (index > 0 && message === null && description.text.trim() === '') return []
    return [[locale.locale, { ...description, name, anchor, message, file: placed.table.path, origin, cells }]]
  })
  return Object.fromEntries(localized)
}

/** Equal codes with other texts in several tables; within one table they are found where the table is read. */
function findConflicts({ id, source, translations }: SetOfLocales): readonly Diagnostic[] {
  return [...(source === null ? [] : [source]), ...translations].flatMap(({ locale, rows }) =>
    [...rows].flatMap(([value, [first, ...others]]) =>
      others
        .filter(({ row, table }) => table !== first.table && !saySame(first.row, row))
        .map(({ row }) => conflictingCode(row.cells.code, { code: String(value), id, locale }, [first.row.cells.code])),
    ),
  )
}
