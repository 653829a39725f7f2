import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import {
  doubledBar,
  invisibleCell,
  longRow,
  lookAlikeBar,
  missingCells,
  pipeInCode,
  rowsShorterThanHeader,
  shortRow,
} from '../../diagnostics/rules/table-rows.ts'
import { swallowedLine } from '../../diagnostics/rules/tables.ts'
import { over } from '../../diagnostics/edits.ts'
import { otherBars } from '../../scan/scan-line.ts'
import { readCode } from '../codes/read-code.ts'
import type { FoundTable } from '../find-code-tables.ts'
import type { GridRow } from '../grids/grid.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isInclude } from './check-ground.ts'
import { splitCells, withoutCode, withoutMarks } from './split-cells.ts'

/**
 * Finds rows of a Markdown table that have more or fewer cells than its header, and lines that are no rows.
 *
 * @param table - The table.
 * @param lines - The lines of the document.
 * @param lexicon - What words mean.
 * @returns The problems `invisible-cell`, `pipe-in-code`, `doubled-bar` and `long-row` of rows that are too long,
 * `look-alike-bar`, `short-row` and `missing-cells` of those that are too short, `rows-shorter-than-header` where all are, and
 * `swallowed-line`.
 */
export function checkShape(
  { grid, columns }: FoundTable,
  lines: readonly string[],
  lexicon: Lexicon,
): readonly Diagnostic[] {
  if (grid.syntax !== 'markdown') return []
  const width = grid.header.cells.length
  const code = columns.findIndex(({ role }) => role === 'code')
  const last = columns.findLastIndex(({ role }) => role !== 'attribute')
  const lineOf = (row: GridRow): string => lines[row.place.line - 1] ?? ''
  const written = (row: GridRow): number => row.cells.length + emptyEnd(lineOf(row))
  const isShort = (row: GridRow): boolean =>
    !row.isSection && row.cells.some(({ text }) => text !== '') && written(row) < width
  const short = grid.rows.filter(isShort)
  // Where many rows end early it is the writer's way.
  const isHabit = short.length * 3 > grid.rows.length
  const lastFilled = grid.rows.reduce(
    (most, { cells }) =>
      Math.max(
        most,
        cells.findLastIndex(({ text }) => text !== ''),
      ),
    -1,
  )
  const least = Math.min(...short.map(written))
  const filled = grid.rows.filter((row) => !row.isSection && row.cells.some(({ text }) => text !== ''))
  const lacking = columns.slice(least).flatMap(({ header }) => (header === '' ? [] : [header]))
  // Cells that only some rows lack are told there; a header that no row fills may have moved what stands below the others.
  const alike = short.filter((row) => written(row) === least)
  const isOfAll = alike.length > 2 && alike.length === filled.length
  // Few rows have notes; what to do, or why, most codes have.
  const isOfMost = alike.length > 4 && alike.length * 5 >= filled.length * 4 && lacking.some(isWanted(lexicon))
  const isNarrow = least > last && (isOfAll || isOfMost)
  const ofAll =
    isNarrow && lacking.length > 0
      ? [
          rowsShorterThanHeader(grid.header.place, {
            rows: isOfAll ? null : alike.length,
            cells: least,
            width,
            headers: lacking,
          }),
        ]
      : []
  const ofRows = grid.rows.flatMap((row): readonly Diagnostic[] => {
    const line = lineOf(row)
    if (isInclude(line)) return []
    if (row.cells.length > width) return longRows(row, width, line)
    if (!isShort(row)) return []
    if (
      !line.includes('|') &&
      width > 1 &&
      readCode(row.cells[code]?.text ?? '', lexicon) === null &&
      barIn(line, width) === null
    )
      return [swallowedLine(row.place, null)]
    const bar = barIn(line, width - row.cells.length)
    const isLost = written(row) <= last
    const isForeign = bar !== null && bar.bar.length === 1
    if (bar !== null && (isLost || (isForeign && !isHabit)))
      return [lookAlikeBar(columnOf(row.place, bar.at, bar.bar), { bar: bar.bar })]
    if (isLost) return [shortRow(row.place, { cells: row.cells.length, width })]
    const headers = columns.slice(written(row)).map(({ header }) => header)
    return isHabit || lastFilled < written(row) ? [] : [missingCells(row.place, { headers })]
  })
  return [...ofAll, ...ofRows]
}

function isWanted({ readHeader }: Lexicon): (header: string) => boolean {
  return (header) => {
    const { concepts } = readHeader(header)
    return (['remedy', 'cause', 'description', 'message'] as const).some((concept) => concepts.has(concept))
  }
}

/** `9 |` without a pipe before it: to its writer the last cell is there, and is empty. */
function emptyEnd(line: string): 0 | 1 {
  const text = withoutMarks(line).trim()
  return text.endsWith('|') && !text.endsWith('\\|') && !text.startsWith('|') ? 1 : 0
}

/** The first of what may have been meant for a bar, where as many of one kind stand in a line as cells are missing. */
function barIn(line: string, missing: number): { readonly bar: string; readonly at: number } | null {
  const text = withoutCode(line)
  const bar = otherBars.find((other) => other !== '\t' && text.split(other).length > Math.max(1, missing))
  return bar === undefined ? null : { bar, at: text.indexOf(bar) }
}

/** Nothing that readers see, or a dash that says so: readers lose nothing with such a cell. */
const nothing = /^(?:[\s\p{Cf}]*|[-–—−])$/u

function longRows(row: GridRow, width: number, line: string): readonly Diagnostic[] {
  const extra = row.cells.slice(width).find(({ text }) => !nothing.test(text))
  if (extra === undefined) return []
  const [before = '', character = ''] = /^[\s>]*?((?! )[\p{Zs}\p{Cf}])\s*(?=\|)/u.exec(line) ?? []
  if (character !== '') return [invisibleCell(columnOf(row.place, before.indexOf(character), character), { character })]
  const split = splitCells(withoutMarks(line)).findIndex(
    (cell) => cell.replaceAll('\\`', '').split('`').length % 2 === 0,
  )
  const cell = split < 0 ? undefined : row.cells[split]
  if (cell !== undefined) return [pipeInCode(cell.place, null)]
  const doubled = withoutCode(line).search(/(?<!\\)\|\|/)
  if (doubled >= 0 && row.cells.length === width + 1) return [doubledBar(columnOf(row.place, doubled, '||'), null)]
  return [longRow(extra.place, { cells: row.cells.length, width, text: extra.text.slice(0, 40) })]
}

function columnOf(place: Spot, index: number, written: string): Spot {
  return over({ ...place, column: index + 1 }, written)
}
