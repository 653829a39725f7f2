import { languagesOf, otherHeaders } from '../../config/headers.ts'
import type { Settings } from '../../config/settings.ts'
import { textKey } from '../../lexicon/text-key.ts'
import type { CodeTable } from '../../model/types.ts'
import type { SourceDocument } from '../document.ts'
import type { DocumentReading } from '../missing-tables.ts'

/**
 * The languages that tables of the config hold side by side, beside that of the documents.
 *
 * @param settings - The settings of the run: `columns` of the sets.
 */
export function languagesBeside(settings: Settings): readonly string[] {
  const all = Object.values(settings.sets).flatMap(({ columns }) => Object.values(columns).flatMap(languagesOf))
  return [...new Set(all)].filter((locale) => locale !== settings.locales.source)
}

/**
 * Reads the second language of a document whose tables have several side by side: only the tables that the config says so of.
 *
 * @param document - The document in the language.
 * @param reading - What it says there.
 * @param source - What it says in the source language: its problems are told already.
 * @param settings - The settings of the run.
 */
export function besideReading(
  { locale }: SourceDocument,
  reading: DocumentReading,
  source: DocumentReading,
  settings: Settings,
): DocumentReading {
  const speaks = ({ setId }: CodeTable): boolean => {
    const { columns } = (setId === null ? undefined : settings.sets[setId]) ?? {}
    return columns !== undefined && Object.values(columns).some((headers) => languagesOf(headers).includes(locale))
  }
  const known = new Set(source.diagnostics.map(({ rule, line, column }) => `${rule} ${line} ${column}`))
  return {
    ...reading,
    value: reading.value.filter(speaks),
    diagnostics: reading.diagnostics.filter(({ rule, line, column }) => !known.has(`${rule} ${line} ${column}`)),
    isWithoutTable: false,
  }
}

/**
 * Takes the columns of other languages out of a table.
 *
 * @param table - A table of the document.
 * @param settings - The settings of the run.
 */
export function withoutOtherLanguages(table: CodeTable, settings: Settings): CodeTable {
  const said = table.setId === null ? undefined : settings.sets[table.setId]?.columns
  const others = said === undefined ? [] : otherHeaders(said, table.locale).map(textKey)
  if (others.length === 0) return table
  const isOther = (header: string): boolean => others.includes(textKey(header))
  return {
    ...table,
    columns: table.columns.filter(({ role, header }) => role !== 'attribute' || !isOther(header)),
    rows: table.rows.map((row) => ({
      ...row,
      attributes: Object.fromEntries(Object.entries(row.attributes).filter(([header]) => !isOther(header))),
    })),
  }
}
