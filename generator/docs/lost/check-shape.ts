import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { longRow, pipeInCode, shortRow, swallowedLine } from '../../diagnostics/rules/tables.ts'
import { readCode } from '../codes/read-code.ts'
import type { FoundTable } from '../find-code-tables.ts'
import type { GridRow } from '../grids/grid.ts'
import { splitCells, withoutMarks } from './split-cells.ts'

/**
 * Finds rows of a Markdown table that have more or fewer cells than its header, and lines that are no rows.
 *
 * @param table - The table.
 * @param lines - The lines of the document.
 * @returns The problems `pipe-in-code`, `long-row`, `short-row` and `swallowed-line`.
 */
export function checkShape({ grid, columns }: FoundTable, lines: readonly string[]): readonly Diagnostic[] {
  if (grid.syntax !== 'markdown') return []
  const width = grid.header.cells.length
  const code = columns.findIndex(({ role }) => role === 'code')
  return grid.rows.flatMap((row) => {
    const line = lines[row.place.line - 1] ?? ''
    if (row.cells.length > width) return longRows(row, width, line)
    if (row.isSection || row.cells.length === width || row.cells.every((cell) => cell.text === '')) return []
    if (!line.includes('|')) {
      return width > 1 && readCode(row.cells[code]?.text ?? '') === null
        ? [swallowedLine(row.place, null)]
        : [shortRow(row.place, { cells: 1, width })]
    }
    const last = columns.findLastIndex(({ role }) => role !== 'attribute')
    return row.cells.length + emptyEnd(line) > last ? [] : [shortRow(row.place, { cells: row.cells.length, width })]
  })
}

/** `9 |` without a pipe before it: to its writer the last cell is there, and is empty. */
function emptyEnd(line: string): 0 | 1 {
  const text = withoutMarks(line).trim()
  return text.endsWith('|') && !text.endsWith('\\|') && !text.startsWith('|') ? 1 : 0
}

function longRows(row: GridRow, width: number, line: string): readonly Diagnostic[] {
  const extra = row.cells.slice(width).find((cell) => cell.text !== '')
  if (extra === undefined) return []
  const split = splitCells(withoutMarks(line)).findIndex(
    (cell) => cell.replaceAll('\\`', '').split('`').length % 2 === 0,
  )
  const cell = split < 0 ? undefined : row.cells[split]
  if (cell !== undefined) return [pipeInCode(cell.place, null)]
  return [longRow(extra.place, { cells: row.cells.length, width, text: extra.text.slice(0, 40) })]
}
