import { lexiconOf, type Lexicon } from '../../lexicon/lexicon.ts'
import { mended, readAs } from '../../lexicon/typed-cell.ts'
import type { Settings } from '../../config/settings.ts'
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { attributeOutlier } from '../../diagnostics/rules/codes.ts'
import { once } from '../once.ts'
import type { RegistrySet } from '../registry/types.ts'
import type { AttributeValue, IdentifiedTable, Row } from '../types.ts'

/**
 * Keeps the types that published columns have: one cell that says something else makes no texts of all others, and takes no guard
 * from programs. Where most cells say something else, the column is another one, and `compareColumns` asks.
 *
 * @param tables - The tables with their sets.
 * @param registered - The sets of the registry.
 * @param settings - The source language, and what words mean.
 * @returns The tables; `attribute-outlier` at each such cell.
 */
export function keepColumnTypes(
  tables: readonly IdentifiedTable[],
  registered: ReadonlyMap<string, RegistrySet>,
  { locales: { source }, words }: Settings,
): Result<readonly IdentifiedTable[]> {
  const lexicon = once(() => lexiconOf(words))
  const kept = tables.map((table) => {
    const identity = registered.get(table.id)?.identity ?? null
    if (identity?.language !== source || table.locale !== source) return { value: table, diagnostics: [] }
    return Object.entries(identity.columns).reduce<Result<IdentifiedTable>>(
      ({ value, diagnostics }, [header, type]) => {
        const found = type === 'string' || !isOfTexts(value, header) ? null : keepColumn(value, header, type, lexicon())
        return found === null
          ? { value, diagnostics }
          : { value: found.value, diagnostics: [...diagnostics, ...found.diagnostics] }
      },
      { value: table, diagnostics: [] },
    )
  })
  return { value: kept.map(({ value }) => value), diagnostics: kept.flatMap(({ diagnostics }) => diagnostics) }
}

function isOfTexts({ rows }: IdentifiedTable, header: string): boolean {
  return rows.some((row) => typeof valueOf(row, header) === 'string')
}

function keepColumn(
  table: IdentifiedTable,
  header: string,
  type: 'boolean' | 'integer',
  lexicon: Lexicon,
): Result<IdentifiedTable> | null {
  const told = table.rows.filter((row) => row.values.length > 0 && valueOf(row, header) !== undefined)
  const read = (row: Row): AttributeValue | null => readAs(String(valueOf(row, header)), type, lexicon)
  const odd = told.filter((row) => read(row) === null)
  if (odd.length * 2 >= told.length) return null
  const meant = (row: Row): AttributeValue | null =>
    read(row) ?? readAs(mended(String(valueOf(row, header)), type), type, lexicon)
  return {
    value: { ...table, rows: table.rows.map((row) => withValue(row, header, meant)) },
    diagnostics: odd.map((row): Diagnostic => {
      const facts = { text: String(valueOf(row, header)), header, type, value: meant(row), isPublished: true }
      return attributeOutlier(row.cells.attributes[header] ?? row.origin, facts)
    }),
  }
}

function withValue(row: Row, header: string, meant: (row: Row) => AttributeValue | null): Row {
  if (valueOf(row, header) === undefined) return row
  const value = meant(row)
  const others = Object.entries(row.attributes).flatMap(([key, other]) => {
    if (key !== header) return [[key, other] as const]
    return value === null ? [] : [[key, value] as const]
  })
  return { ...row, attributes: Object.fromEntries(others) }
}

function valueOf({ attributes }: Row, header: string): AttributeValue | undefined {
  return Object.hasOwn(attributes, header) ? attributes[header] : undefined
}
