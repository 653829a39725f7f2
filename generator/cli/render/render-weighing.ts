import { printable } from '../../diagnostics/report.ts'
import type { Weighing, WeighedTableOf } from '../../api/inspect.ts'

/**
 * Shows why tables were taken for code tables and others were not: a block a table, a line a column with the signs that spoke, what
 * each adds, and the sum.
 *
 * @param weighing - What `weigh` found.
 * @returns The text, without a line end at its end.
 */
export function renderWeighing({ enough, tables }: Weighing): string {
  if (tables.length === 0) return 'There is no table.'
  return tables.map((table) => renderTable(table, enough)).join('\n\n')
}

function renderTable({ file, line, isTaken, columns }: WeighedTableOf, enough: number): string {
  const verdict = isTaken ? 'taken for a code table' : 'not taken for a code table'
  const head = `${file}:${line}  ${verdict} (a column needs ${enough})`
  if (columns.length === 0) return `${head}\n  It has no two columns with texts.`
  const lines = columns
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ header, score, signs }) => [
      `  ${round(score).padStart(6)}  ${header === '' ? '(no header)' : printable(header)}`,
      ...signs
        .toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
        .map(({ name, adds }) => `          ${round(adds).padStart(6)}  ${name}`),
    ])
  return [head, ...lines].join('\n')
}

function round(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(2)}`
}
