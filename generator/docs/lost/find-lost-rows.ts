import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { lostRows } from '../../diagnostics/rules/tables.ts'
import { codeShape, isNumeric } from '../codes/code-shape.ts'
import { readCode } from '../codes/read-code.ts'
import type { Grid } from '../grids/grid.ts'
import { isDelimiterRow, splitCells, withoutMarks } from './split-cells.ts'

/** What stands between a table and rows that no longer belong to it. */
export type Interruption = 'blank line' | 'list marker' | 'indentation' | 'code fence' | 'HTML' | 'quote mark'

/** More lines than this between a table and a row are no accident. */
const nearest = 3

/**
 * Finds rows below a code table that Markdown no longer sees as its rows.
 *
 * @param grid - The table.
 * @param column - The index of its code column.
 * @param lines - The lines of the document.
 * @returns `lost-rows` at the first of them, or nothing.
 */
export function findLostRows(grid: Grid, column: number, lines: readonly string[]): readonly Diagnostic[] {
  if (grid.syntax !== 'markdown') return []
  const isQuoted = (lines[grid.place.line - 1] ?? '').trimStart().startsWith('>')
  let interruption: Interruption = isQuoted ? 'quote mark' : 'HTML'
  for (let index = grid.end; index < lines.length && index < grid.end + nearest; index++) {
    const line = lines[index] ?? ''
    const text = withoutMarks(line)
    const [, item] = /^(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(text) ?? []
    if (isRow(item ?? text, column, grid.header.cells.length)) {
      if (isDelimiterRow(withoutMarks(lines[index + 1] ?? ''))) return []
      const by = item !== undefined ? 'list marker' : /^(?: {4}|\t)/.test(line) ? 'indentation' : interruption
      return [lostRows({ file: grid.place.file, line: index + 1, column: 1 }, { count: countRows(lines, index), by })]
    }
    const next = interruptionOf(text)
    if (next === null) return []
    interruption = next
  }
  return []
}

function interruptionOf(text: string): Interruption | null {
  if (text === '') return 'blank line'
  if (text.startsWith('```') || text.startsWith('~~~')) return 'code fence'
  return text.startsWith('<') ? 'HTML' : null
}

/** Whether a line would be a row of the table: as many cells, and a code that no sentence begins with. */
function isRow(text: string, column: number, width: number): boolean {
  if (!text.includes('|') || text.startsWith('<')) return false
  const cells = splitCells(text)
  const code = (cells[column] ?? '').replaceAll('`', '')
  const reading = readCode(code)
  if (cells.length !== width || reading === null) return false
  return (
    reading.range !== null ||
    reading.tokens.every(({ text: token, shape }) => isNumeric(shape) || codeShape(token) === 'symbol')
  )
}

function countRows(lines: readonly string[], first: number): number {
  let end = first
  while (end < lines.length && (lines[end] ?? '').includes('|')) end++
  return end - first
}
