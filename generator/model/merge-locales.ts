import type { Settings } from '../config/settings.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { conflictingCode } from '../diagnostics/rules/locales.ts'
import { compareValues } from './compare-values.ts'
import type { LocaleOfSet, PlacedRow, SetOfLocales } from './locales-of-set.ts'
import { gatherSets } from './locales-of-set.ts'
import type {
  CodeValue,
  DocumentedCode,
  DocumentedRange,
  DocumentedSet,
  IdentifiedTable,
  LocalizedCode,
  Row,
} from './types.ts'

/**
 * Merges the tables of all locales into sets of codes, by set and value. The source locale decides which codes a set
 * has, their names and attributes; a set that it lacks is led by the first locale that has it. What only a translation
 * has is left out (`compareLocales` reports it): a code that nobody wrote into the source is often a damaged one, and a
 * public name is for ever.
 *
 * @param tables - The tables of all documents, each knowing its set.
 * @param settings - The source locale.
 * @returns The sets in code-unit order of their ids, codes ascending. Diagnostic: `conflicting-code`.
 */
export function mergeLocales(tables: readonly IdentifiedTable[], settings: Settings): Result<readonly DocumentedSet[]> {
  const sets = gatherSets(tables, settings.locales.source)
  return { value: sets.map(mergeSet), diagnostics: sets.flatMap(findConflicts) }
}

function mergeSet({ id, typeName, type, locales }: SetOfLocales): DocumentedSet {
  const leading = locales[0]?.rows ?? new Map<CodeValue, readonly PlacedRow[]>()
  const headings = locales.flatMap(({ locale, tables }): (readonly [string, string])[] => {
    const heading = tables.find((table) => table.heading !== null)?.heading
    return typeof heading === 'string' ? [[locale, heading]] : []
  })
  const codes = [...leading.entries()].flatMap(([value, [first]]) =>
    first === undefined ? [] : [mergeCode(value, first.row, locales)],
  )
  return {
    id,
    typeName,
    type,
    headings: Object.fromEntries(headings),
    codes: codes.sort((a, b) => compareValues(a.value, b.value)),
    ranges: mergeRanges(locales),
  }
}

function mergeCode(value: CodeValue, row: Row, locales: readonly LocaleOfSet[]): DocumentedCode {
  const localized = locales.flatMap(({ locale, rows }): (readonly [string, LocalizedCode])[] => {
    const found = rows.get(value)?.[0]
    return found === undefined ? [] : [[locale, localize(found)]]
  })
  return {
    value,
    raw: row.raws.find((_, index) => row.values[index] === value || row.raws[index] === value) ?? row.raw,
    docsName: row.name,
    deprecated: row.deprecated,
    attributes: row.attributes,
    locales: Object.fromEntries(localized),
  }
}

function mergeRanges(locales: readonly LocaleOfSet[]): readonly DocumentedRange[] {
  const byLocale = locales.map(({ locale, tables }) => ({
    locale,
    rows: tables
      .flatMap(({ path, rows }) => rows.map((row) => ({ row, path })))
      .filter(({ row }) => row.range !== null),
  }))
  const keyOf = ({ range }: Row): string => JSON.stringify(range)
  const leading = new Map(byLocale[0]?.rows.map(({ row }) => [keyOf(row), row]))
  const ranges = [...leading.entries()].flatMap(([key, { range, raw, name }]): DocumentedRange[] => {
    const localized = byLocale.flatMap(({ locale, rows }): (readonly [string, LocalizedCode])[] => {
      const found = rows.find(({ row }) => keyOf(row) === key)
      return found === undefined ? [] : [[locale, localize(found)]]
    })
    return range === null ? [] : [{ ...range, raw, name, locales: Object.fromEntries(localized) }]
  })
  return ranges.sort((a, b) => compareValues(a.from, b.from) || compareValues(a.to, b.to))
}

function localize({ row, path }: PlacedRow): LocalizedCode {
  return { ...row.description, anchor: row.anchor, message: row.message, file: path, origin: row.origin }
}

/** Equal codes with other texts in several tables; within one table they are found where the table is read. */
function findConflicts({ id, locales }: SetOfLocales): readonly Diagnostic[] {
  return locales.flatMap(({ locale, tables, rows }) =>
    [...rows.entries()].flatMap(([value, [first, ...others]]) => {
      if (first === undefined) return []
      const home = tables.find((table) => table.rows.includes(first.row))
      return others
        .filter(({ row }) => home?.rows.includes(row) !== true && !sameTexts(first.row, row))
        .map(({ row }) => conflictingCode(row.origin, { code: String(value), id, locale }, [first.row.origin]))
    }),
  )
}

function sameTexts(a: Row, b: Row): boolean {
  return a.description.markdown === b.description.markdown && a.message?.markdown === b.message?.markdown
}
