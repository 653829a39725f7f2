import type { ScannedLine } from '../../scan/scan-line.ts'
import type { Run } from '../../scan/scan-rows.ts'
import { findCodeTables } from '../find-code-tables.ts'
import type { Says } from '../columns/configured-columns.ts'
import type { Grid } from '../grids/grid.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { codeHeader } from './code-header.ts'
import { bareTable, writtenTable } from './text-grid.ts'

/** A document, and the tables of codes in it. */
interface DocumentOfCodes {
  readonly lines: readonly string[]
  readonly file: string
  readonly codes: readonly Grid[]
}

/**
 * Whether a line is a whole table, whose line ends are lost: `| Code | Text | |---|---| | 1 | Cold. |`.
 *
 * @param line - The line.
 */
export function isJoinedTable(line: string): boolean {
  // U+0085 ends a line elsewhere.
  const cells = line.split('|').map((cell) => cell.replaceAll('\u0085', '').trim())
  const dashes = cells.findIndex((cell) => /^:?-{3,}:?$/.test(cell))
  const isText = (cell: string): boolean => cell !== '' && !/^:?-+:?$/.test(cell)
  return (
    cells[0] === '' &&
    cells.at(-1) === '' &&
    cells.slice(0, Math.max(0, dashes)).some(isText) &&
    cells.slice(dashes).some(isText)
  )
}

/**
 * Whether lines that no table took were meant as a table of codes, or as rows of one.
 *
 * @param run - The lines.
 * @param document - The document, and its tables of codes.
 * @param says - What is known of a table’s columns.
 * @param lexicon - What words mean.
 */
export function isCodeTable(run: Run, { lines, file, codes }: DocumentOfCodes, says: Says, lexicon: Lexicon): boolean {
  const { rows } = run
  const [only] = rows
  if (rows.length === 1 && only?.hasCode === true && isJoinedTable(lines[only.line - 1] ?? '')) return true
  const coded = rows.filter(({ hasCodeFirst }) => hasCodeFirst)
  const isEven = coded.every(({ cells, isOpened }) => cells === coded[0]?.cells && isOpened)
  if (rows[0]?.bar === '\t') return coded.length > 1 && rows.every(({ cells }) => cells === rows[0]?.cells)
  const plain = rows.map((row) => withPipes(row, lines[row.line - 1] ?? ''))
  const written = writtenTable(plain, 0, plain.length, file, null)?.grid ?? null
  const grid = written ?? bareTable(plain, 0, plain.length, file, null)
  if (grid !== null && findCodeTables([grid], says, lexicon).value.length > 0) return true
  // What can be judged as a table is refused as one.
  if (written !== null && written.rows.length > 1) return coded.length > 0 && codeHeader(written, lexicon) !== null
  if (rows.some(({ isDashes }) => isDashes)) return coded.length > 0
  if (coded.length > 1) return isEven
  const [row] = rows.filter(({ hasCode, isOpened, isClosed }) => hasCode && isOpened && isClosed)
  return row !== undefined && codes.some(({ header }) => header.cells.length === row.cells)
}

/** The line as it was meant. */
function withPipes({ bar, isDashes }: ScannedLine, line: string): string {
  const text = bar === '|' ? line : line.replaceAll(bar, '|')
  return isDashes ? text.replace(/[+┼]/g, '|').replaceAll('=', '-') : text
}
