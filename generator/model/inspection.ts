import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { AttributeValue, Column, IdentifiedTable, Link, Range, RichText, Row } from './types.ts'

/** A row as `inspect --json` prints it: its description's fields stand beside the code's. */
export interface InspectedRow extends RichText {
  readonly raw: string
  readonly values: Row['values']
  readonly range: Range | null
  readonly name: string | null
  readonly anchor: string | null
  readonly links: readonly Link[]
  readonly message: RichText | null
  readonly deprecated: string | null
  readonly attributes: Readonly<Record<string, AttributeValue>>
  readonly origin: Row['origin']
}

/** A code table as `inspect --json` prints it. */
export interface InspectedSet {
  readonly id: string
  readonly typeName: string
  readonly type: IdentifiedTable['type']
  readonly heading: string | null
  readonly origin: { readonly file: string; readonly line: number }
  readonly columns: readonly Column[]
  readonly rows: readonly InspectedRow[]
}

/** What `inspect --json` prints: the contract of DESIGN “The model”. */
export interface Inspection {
  readonly schemaVersion: 1
  readonly sets: readonly InspectedSet[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Shows code tables as the documents write them.
 *
 * @param tables - The tables, in document order.
 * @param diagnostics - What was found wrong with them.
 */
export function inspectTables(tables: readonly IdentifiedTable[], diagnostics: readonly Diagnostic[]): Inspection {
  return { schemaVersion: 1, sets: tables.map(inspectTable), diagnostics }
}

function inspectTable({ id, typeName, type, heading, origin, columns, rows }: IdentifiedTable): InspectedSet {
  const { file, line } = origin
  const told = columns.map(({ header, role, reason }) => ({ header, role, reason }))
  return { id, typeName, type, heading, origin: { file, line }, columns: told, rows: rows.map(inspectRow) }
}

function inspectRow(row: Row): InspectedRow {
  const { raw, values, range, name, anchor, description, message, deprecated, attributes, origin } = row
  const told = message === null ? null : shown(message)
  return { raw, values, range, name, anchor, ...shown(description), message: told, deprecated, attributes, origin }
}

/** A text as it is printed: its renderings say what its tree does. */
function shown({ text, markdown, html, summary, links, tokens, lists }: RichText): RichText {
  return { text, markdown, html, summary, links, tokens, lists }
}
