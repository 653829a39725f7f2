import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { overLine } from '../../diagnostics/edits.ts'
import { cutCell, wrappedRow } from '../../diagnostics/rules/ground.ts'
import type { Grid } from '../grids/grid.ts'
import { blockAt, type BlockKind } from './block-at.ts'
import { splitCells, withoutCode, withoutMarks } from './split-cells.ts'

/** What a writer types with Return into a cell. Headings, HTML and rules end a table on purpose. */
const typed: ReadonlySet<BlockKind> = new Set([
  'list',
  'numbered list',
  'quote',
  'code fence',
  'footnote',
  'indentation',
])

/**
 * Finds rows of a Markdown table that go on in the next line: they lack the closing | that the others have, or it stands there.
 *
 * @param grid - The table.
 * @param lines - The lines of the document.
 * @returns `wrapped-row` at a line that is read as a row of its own, and `cut-cell` at one that is none and ends in the |.
 */
export function checkWholeness(grid: Grid, lines: readonly string[]): readonly Diagnostic[] {
  if (grid.syntax !== 'markdown') return []
  const rows = [grid.header, ...grid.rows].map(({ place }) => place.line)
  const isClosed = (line: number): boolean => /(?<!\\)\|$/.test(withoutMarks(lines[line - 1] ?? ''))
  const isOpened = (line: number): boolean => withoutMarks(lines[line - 1] ?? '').startsWith('|')
  const whole = rows.filter((line) => isClosed(line) && isOpened(line)).length
  // Where other rows lack it as well it is the writer's way.
  if (whole < 2 || whole * 2 < rows.length) return []
  const { file } = grid.place
  const wrapped = rows.slice(1).flatMap((line, index) => {
    const above = rows[index] ?? 0
    const isBroken = above === line - 1 && !isClosed(above) && !isOpened(line)
    return isBroken ? [wrappedRow(overLine(file, line, lines), { row: above })] : []
  })
  const last = rows.at(-1) ?? grid.end
  const next = blockAt(lines, last + 1) === 'blank line' ? last + 2 : last + 1
  const by = blockAt(lines, next)
  const isTyped = next === last + 1 && typed.has(by)
  const isCut = isClosed(last) ? isTyped && endsCell(lines, next) : isTyped || endsCell(lines, next)
  return last === grid.end && isCut
    ? [...wrapped, cutCell(overLine(file, next, lines), { by, row: last, isClosed: isClosed(last) })]
    : wrapped
}

/** Whether the lines from one to the next blank one end in the only | that they hold: that of the cell which they belong to. */
function endsCell(lines: readonly string[], from: number): boolean {
  const rest = lines.slice(from - 1)
  const blank = rest.findIndex((line) => line.trim() === '')
  const block = blank < 0 ? rest : rest.slice(0, blank)
  const [first = ''] = block
  const end = block.at(-1) ?? ''
  return [first, end].every((line) => splitCells(withoutCode(line)).length === 1) && /[^\\|]\|$/.test(withoutMarks(end))
}
