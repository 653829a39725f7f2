import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { overLine } from '../../diagnostics/edits.ts'
import { lostRows, rowAboveHeader } from '../../diagnostics/rules/ground.ts'
import type { ScannedLine } from '../../scan/scan-line.ts'
import type { Run } from '../../scan/scan-rows.ts'
import { findCodeTables } from '../find-code-tables.ts'
import type { Says } from '../columns/configured-columns.ts'
import type { Grid } from '../grids/grid.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { blockAt } from './block-at.ts'
import { textRow } from './text-grid.ts'

/** Runs that belong to a table, and what is to be said of them: nothing where the table is refused with them. */
export interface Belonging {
  readonly runs: readonly Run[]
  readonly diagnostics: readonly Diagnostic[]
}

const nothing: Belonging = { runs: [], diagnostics: [] }

/** More lines than this between a table and a row, with a blank one among them, are no accident. */
const nearest = 3

/**
 * Finds the rows that slipped above the header of a table.
 *
 * @param grid - The table.
 * @param runs - Lines that look like rows and that no table took.
 * @param isOfCodes - Whether the table lists codes.
 * @returns `row-above-header`.
 */
export function runAboveHeader({ syntax, place, header }: Grid, runs: readonly Run[], isOfCodes: boolean): Belonging {
  const run = runs.find(({ last }) => last === place.line - 1)
  if (syntax !== 'markdown' || run === undefined) return nothing
  const width = header.cells.length
  const row = run.rows.find(({ cells, hasCode, isOpened }) => hasCode || (cells === width && isOpened))
  const facts = { count: run.last - (row?.line ?? run.last) + 1 }
  const diagnostics =
    isOfCodes && row !== undefined ? [rowAboveHeader({ ...place, line: row.line, column: 1 }, facts)] : []
  return { runs: [run], diagnostics }
}

/** What is known of a document beside one of its tables. */
export interface Neighbourhood {
  readonly runs: readonly Run[]
  readonly lines: readonly string[]
  readonly grids: readonly Grid[]
  readonly isOfCodes: boolean
  readonly says: Says
  readonly lexicon: Lexicon
}

/**
 * Finds the rows below a table that something cut from it.
 *
 * @param grid - The table.
 * @param neighbourhood - What is known of its document.
 * @returns `lost-rows`, at the line that cuts, or at the first row where a blank line or a comment does.
 */
export function runsCutFrom(grid: Grid, neighbourhood: Neighbourhood): Belonging {
  const { lines, grids, isOfCodes, says, lexicon } = neighbourhood
  if (grid.syntax !== 'markdown' || neighbourhood.runs.length === 0) return nothing
  const next = Math.min(...grids.map(({ place }) => place.line).filter((line) => line > grid.end), Number.MAX_VALUE)
  const runs = neighbourhood.runs.filter(
    (run) => run.first > grid.end && run.last < next && !isTable(run) && isNear(grid, run, lines),
  )
  const rows = runs.flatMap((run) => run.rows.filter((row) => isRowOf(grid, run, row, lines)))
  const [first] = rows
  if (first === undefined) return nothing
  const { file } = grid.place
  const cut = rows.map(({ line }) => textRow(lines[line - 1] ?? '', line - 1, file))
  const whole = { ...grid, rows: [...grid.rows, ...cut] }
  if (!isOfCodes && findCodeTables([whole], says, lexicon).value.length === 0) return { runs, diagnostics: [] }
  const by = blockAt(lines, grid.end + 1)
  // A blank line and a comment have nothing that could be moved: the row is what is wrong there.
  const line = by === 'blank line' || by === 'comment' ? first.line : grid.end + 1
  const last = rows.at(-1)?.line ?? first.line
  const isSpaced = last - first.line >= rows.length
  const facts = { by, count: rows.length, first: first.line, last, isSpaced: by === 'blank line' && isSpaced }
  return { runs, diagnostics: [lostRows(overLine(file, line, lines), facts)] }
}

/** Lines with dashes below the first are a table of their own. */
function isTable({ rows }: Run): boolean {
  return rows.slice(1).some(({ isDashes }) => isDashes)
}

/** Whether the lines between are all of what cuts: without a blank one any, else a few and no heading. */
function isNear({ end }: Grid, { first }: Run, lines: readonly string[]): boolean {
  const between = lines.slice(end, first - 1)
  if (between.every((line) => line.trim() !== '')) return true
  return between.length < nearest && !between.some((line) => /^\s*#/.test(line))
}

function isRowOf({ header, end }: Grid, run: Run, row: ScannedLine, lines: readonly string[]): boolean {
  const isApart = lines.slice(end, run.first - 1).some((line) => line.trim() === '')
  return !row.isDashes && row.bar === '|' && row.cells === header.cells.length && (row.hasCode || !isApart)
}
