import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import type { Config } from '../../generator/config/config.ts'
import { applySeverities } from '../../generator/diagnostics/severity.ts'
import { findMissingTables } from '../../generator/docs/missing-tables.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import { identifySets } from '../../generator/model/identity/identify-sets.ts'
import type { IdentifiedTable, Row } from '../../generator/model/types.ts'

/** What a document says, short enough to compare by eye. */
export interface Reading {
  readonly sets: readonly {
    readonly set: string
    readonly line: number
    readonly columns: readonly string[]
    readonly rows: readonly string[]
  }[]
  readonly problems: readonly string[]
}

/**
 * Reads one document.
 *
 * @param text - The document.
 * @param file - Its path.
 * @param config - What the config says.
 */
export function read(text: string, file = 'codes.md', config: Partial<Config> = {}): Reading {
  const settings = resolveSettings({ docs: file, registry: null, ...config })
  const reading = readTables({ file, path: file, locale: 'und', text, isNamed: true }, settings)
  const identified = identifySets(reading.value, settings, new Map())
  const problems = applySeverities(
    [...findMissingTables([reading]), ...reading.diagnostics, ...identified.diagnostics],
    settings.rules,
  )
  return {
    sets: identified.value.tables.map(showTable),
    problems: problems.map(
      ({ severity, rule, line, column, message }) => `${severity} ${rule} ${line}:${column} ${message}`,
    ),
  }
}

function showTable({ id, type, origin, columns, rows }: IdentifiedTable): Reading['sets'][number] {
  return {
    set: `${id} of ${type}s`,
    line: origin.line,
    columns: columns.map(({ header, role }) => `${header}: ${role}`),
    rows: rows.map(showRow),
  }
}

/** `17: 0x10 = 16, Name #anchor “text” ‹message› {attribute: value}`. */
function showRow(row: Row): string {
  const { origin, raw, values, range, name, anchor, description, message, deprecated, attributes } = row
  const value = range === null ? values.map((code) => JSON.stringify(code)).join(', ') : `${range.from}–${range.to}`
  const parts = [
    `${origin.line}: ${raw} = ${value}`,
    name === null ? '' : `named ${name}`,
    anchor === null ? '' : `#${anchor}`,
    `“${description.text}”`,
    message === null ? '' : `‹${message.text}›`,
    deprecated === null ? '' : `deprecated (${deprecated})`,
    Object.keys(attributes).length === 0 ? '' : JSON.stringify(attributes),
  ]
  return parts.filter((part) => part !== '').join(' ')
}
