import type { Result } from '../diagnostics/diagnostic.ts'
import { dashesAmongRows, includedRows, wrappedRow } from '../diagnostics/rules/ground.ts'
import { rowspanTooLong } from '../diagnostics/rules/html-tables.ts'
import { missingCells } from '../diagnostics/rules/table-rows.ts'
import { swallowedLine } from '../diagnostics/rules/tables.ts'
import type { CellDocument } from './cell/cell.ts'
import { checkHtmlRows } from './checks/check-html-rows.ts'
import type { FoundTable } from './find-code-tables.ts'
import { checkGround } from './lost/check-ground.ts'
import { checkHeaders, checkTitles } from './lost/check-headers.ts'
import { checkShape } from './lost/check-shape.ts'
import { checkWholeness } from './lost/check-wholeness.ts'
import { readRows, type TableRows } from './rows/read-rows.ts'

/** A code table, and its rows. */
export interface ReadTable {
  readonly found: FoundTable
  readonly rows: TableRows
}

/** What is said of lines that Markdown alone takes for rows. */
const noRows: ReadonlySet<string> = new Set([swallowedLine, includedRows, dashesAmongRows].map(({ name }) => name))

/**
 * Reads the rows of a code table. A line that Markdown took for a row is left out, and a row that lacks cells is reported
 * once.
 *
 * @param found - The table.
 * @param lines - The lines of its document.
 * @param cells - What the cells of its document share.
 * @param isTranslation - Whether the document is in another language than the source.
 * @returns The rows, and what is wrong with them, with the header, and with what touches the table.
 */
export function readTable(
  found: FoundTable,
  lines: readonly string[],
  cells: CellDocument,
  isTranslation: boolean,
): Result<ReadTable> {
  const { grid } = found
  const ground = checkGround(grid, lines)
  const halves = checkWholeness(grid, lines)
  const wrapped = halves.filter(({ rule }) => rule === wrappedRow.name)
  const halfLines = new Set(wrapped.flatMap(({ line }) => [line - 1, line]))
  const shape = [
    ...halves,
    ...ground.filter(({ rule }) => noRows.has(rule)),
    ...[...checkShape(found, lines, cells.lexicon), ...checkHtmlRows(found)].filter(({ line }) => !halfLines.has(line)),
  ]
  const swallowed = new Set(shape.filter(({ rule }) => noRows.has(rule)).map(({ line }) => line))
  // From a second header on, rows are of another table.
  const end = shape
    .filter(({ rule }) => rule === dashesAmongRows.name)
    .reduce((first, { line }) => Math.min(first, line - 1), Number.POSITIVE_INFINITY)
  const isSwallowed = (line: number): boolean => swallowed.has(line) || line >= end || halfLines.has(line)
  const rows = readRows(
    { ...found, grid: { ...grid, rows: grid.rows.filter((row) => !isSwallowed(row.place.line)) } },
    cells,
    isTranslation,
  )
  const reported = new Set(
    shape
      .filter(({ rule }) => rule !== missingCells.name)
      .flatMap(({ rule, line, related = [] }) =>
        // What a cell reaches into is read wrongly as a whole.
        rule === rowspanTooLong.name ? [line, ...related.map((row) => row.line)] : [line],
      ),
  )
  const others = rows.diagnostics.filter((problem) => !reported.has(problem.line))
  const headers = isTranslation ? [] : checkHeaders(found)
  return {
    value: { found, rows: rows.value },
    diagnostics: [
      ...headers,
      ...checkTitles(found, lines, cells),
      ...shape,
      ...ground.filter(({ rule }) => !noRows.has(rule)),
      ...others,
    ],
  }
}
