import { printable, type ReportStyle } from '../../diagnostics/report.ts'
import type { InspectedRow, InspectedSet, Inspection } from '../../model/inspection.ts'

/** How many rows of a set are shown at its beginning, and how many at its end. */
const shown = { first: 3, last: 2 } as const

/** The width of a terminal that nobody asked. */
const width = 100

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
  const columnWidth = Math.max(...columns.map((column) => measure(column.header)))
  const codeWidth = Math.min(24, Math.max(...rows.map((row) => measure(printable(row.raw)))))
  const omitted = rows.length - shown.first - shown.last
  const visible = omitted > 1 ? [...rows.slice(0, shown.first), ...rows.slice(-shown.last)] : rows
  const lines = visible.map((row) => renderRow(row, codeWidth))
  if (omitted > 1) lines.splice(shown.first, 0, dim(`  ${pad('⋮', codeWidth)}  … ${omitted} more`))
  return [
    `${bold(set.typeName)}  ${dim(`${origin.file}:${origin.line}`)}`,
    `  ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} of ${set.type === 'integer' ? 'integers' : 'strings'}, id ${set.id}`,
    '',
    ...columns.map(
      ({ header, role, reason }) =>
        `  ${pad(printable(header), columnWidth)}  ${pad(role, 11)}  ${dim(printable(reason))}`,
    ),
    '',
    ...lines,
  ].join('\n')
}

function renderRow(row: InspectedRow, codeWidth: number): string {
  const name = row.name === null ? '' : `${printable(row.name)}: `
  const text = `${name}${printable(row.summary)}`
  return `  ${pad(printable(row.raw), codeWidth)}  ${cut(text, width - codeWidth - 4)}`
}

/** The number of columns that a text takes in a terminal, East Asian wide characters counted twice. */
function measure(text: string): number {
  return [...new Intl.Segmenter().segment(text)].reduce((sum, { segment }) => sum + (isWide(segment) ? 2 : 1), 0)
}

function isWide(segment: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u.test(
    segment,
  )
}

function pad(text: string, size: number): string {
  return text + ' '.repeat(Math.max(0, size - measure(text)))
}

function cut(text: string, size: number): string {
  if (measure(text) <= size) return text
  let left = size - 1
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= isWide(segment) ? 2 : 1
    if (left < 0) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
