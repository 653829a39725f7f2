import { groupBy } from './group-by.ts'
import type { CodeTable, CodeValue, IdentifiedTable, Row, ValueType } from './types.ts'

/** A row, and the table in which it stands. */
export interface PlacedRow {
  readonly row: Row
  readonly table: IdentifiedTable
}

/** The tables of one set in one locale, in document order. */
export interface LocaleOfSet {
  readonly locale: string
  readonly tables: readonly [IdentifiedTable, ...IdentifiedTable[]]
  /** Every row of a code, codes and rows in document order: more than one row where the docs repeat a code. */
  readonly rows: ReadonlyMap<CodeValue, readonly [PlacedRow, ...PlacedRow[]]>
}

/** A set with its tables of every locale, before they are merged or compared. */
export interface SetOfLocales {
  readonly id: string
  readonly typeName: string
  readonly type: ValueType
  /** What the leading locale has of the set, `null` where it lacks it. */
  readonly source: LocaleOfSet | null
  /** The other locales that have the set, in code-unit order. */
  readonly translations: readonly LocaleOfSet[]
}

/**
 * The locale that decides which sets and codes there are: the source locale; where no table at all is in it, the first
 * locale in code-unit order.
 *
 * @param tables - The tables of all documents.
 * @param source - The source locale.
 */
export function leadingLocale(tables: readonly CodeTable[], source: string): string {
  const locales = new Set(tables.map(({ locale }) => locale))
  return locales.has(source) ? source : ([...locales].sort()[0] ?? source)
}

/**
 * Gathers the tables of each set by locale. The leading locale alone decides whether the set's codes are integers or
 * strings, so that one damaged code in a translation cannot turn numbers into strings; a translation's codes are matched
 * to it as the docs write them.
 *
 * @param tables - The tables of all documents, each knowing its set.
 * @param leading - The leading locale.
 * @returns The sets in code-unit order of their ids.
 */
export function gatherSets(tables: readonly IdentifiedTable[], leading: string): readonly SetOfLocales[] {
  return [...groupBy(tables, ({ id }) => id)].sort(byKey).map(([id, ofSet]): SetOfLocales => {
    const byLocale = groupBy(ofSet, ({ locale }) => locale)
    const leader = byLocale.get(leading)
    const type = (leader ?? ofSet).some((table) => table.type === 'string') ? 'string' : 'integer'
    const known = new Map((leader ?? ofSet).flatMap(({ rows }) => rows.flatMap((row) => spellings(row, type))))
    const locales = [...byLocale].sort(byKey).map(([locale, own]): LocaleOfSet => {
      const placed = own.flatMap((table) => table.rows.flatMap((row) => placeRow({ row, table }, type, known)))
      const rows = [...groupBy(placed, ([value]) => value)].map(
        ([value, [first, ...others]]) => [value, [first[1], ...others.map(([, row]) => row)]] as const,
      )
      return { locale, tables: own, rows: new Map(rows) }
    })
    return {
      id,
      typeName: ofSet[0].typeName,
      type,
      source: locales.find(({ locale }) => locale === leading) ?? null,
      translations: locales.filter(({ locale }) => locale !== leading),
    }
  })
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** A row's codes as the docs write them, and as codes of a set of this type. */
function spellings(row: Row, type: ValueType): readonly (readonly [string, CodeValue])[] {
  return row.values.map((value, index) => {
    const raw = row.raws[index] ?? String(value)
    return [raw, type === 'string' && typeof value === 'number' ? raw : value]
  })
}

function placeRow(
  placed: PlacedRow,
  type: ValueType,
  known: ReadonlyMap<string, CodeValue>,
): readonly (readonly [CodeValue, PlacedRow])[] {
  const codes = spellings(placed.row, type).map(([raw, value]) =>
    type === 'integer' && typeof value === 'string' ? (known.get(raw) ?? value) : value,
  )
  return [...new Set(codes)].map((value) => [value, placed])
}
