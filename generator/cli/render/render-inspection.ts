import stringWidth from 'string-width'

import { printable, type ReportStyle } from '../../diagnostics/report.ts'
import type { InspectedRow, InspectedSet, Inspection } from '../../model/inspection.ts'
import { cut, fit, isolate } from './text-width.ts'

/** How many rows of a set are shown at its beginning, and how many at its end. */
const shown = { first: 3, last: 2 } as const

/** The width of a terminal that nobody asked. */
const width = 100

/** Longer headers and codes are cut. */
const widest = { header: 32, code: 24 } as const

/**
 * Shows code tables to a person: one block a set, with its columns and their roles, its first and last rows.
 *
 * @param inspection - What `inspect` found.
 * @param style - Colours or none.
 * @returns The text, without a line end at its end.
 */
export function renderInspection({ sets }: Inspection, style: ReportStyle): string {
  if (sets.length === 0) return 'no code table found'
  return sets.map((set) => renderSet(set, style)).join('\n\n')
}

function renderSet(set: InspectedSet, { color }: ReportStyle): string {
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text)
  const dim = (text: string): string => (color ? `\u001b[2m${text}\u001b[22m` : text)
  const { origin, columns, rows } = set
  const columnWidth = Math.min(
    widest.header,
    Math.max(...columns.map((column) => stringWidth(headerOf(column.header)))),
  )
  const codeWidth = Math.min(widest.code, Math.max(1, ...rows.map((row) => stringWidth(printable(row.raw)))))
  const omitted = rows.length - shown.first - shown.last
  const visible = omitted > 1 ? [...rows.slice(0, shown.first), ...rows.slice(-shown.last)] : rows
  const lines = visible.map((row) => renderRow(row, codeWidth))
  if (omitted > 1) lines.splice(shown.first, 0, dim(`  ${fit('⋮', codeWidth)}  … ${omitted} more`))
  return [
    `${bold(set.typeName)}  ${dim(`${origin.file}:${origin.line}`)}`,
    `  ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} of ${set.type === 'integer' ? 'integers' : 'strings'}, id ${set.id}`,
    '',
    ...columns.map(
      ({ header, role, reason }) =>
        `  ${fit(headerOf(header), columnWidth)}  ${fit(role, 11)}  ${dim(isolate(cut(printable(reason), width - columnWidth - 17)))}`,
    ),
    '',
    ...lines,
  ].join('\n')
}

function renderRow(row: InspectedRow, codeWidth: number): string {
  const name = row.name === null ? '' : `${printable(row.name)}: `
  const mark = row.deprecated === null ? '' : 'deprecated: '
  const text = `${mark}${name}${printable(row.summary)}`
  return `  ${fit(printable(row.raw), codeWidth)}  ${isolate(cut(text, width - codeWidth - 4))}`.trimEnd()
}

function headerOf(header: string): string {
  return header === '' ? '(no header)' : printable(header)
}
