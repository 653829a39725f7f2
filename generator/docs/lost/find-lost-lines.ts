import type { Root } from 'mdast'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { overLine } from '../../diagnostics/edits.ts'
import { foreignTable, unclosedBlock } from '../../diagnostics/rules/ground.ts'
import { foreignTables } from '../../scan/foreign-tables.ts'
import type { ScannedLine } from '../../scan/scan-line.ts'
import { looksLikeItem } from '../../scan/scan-item.ts'
import { scanRows, type Run } from '../../scan/scan-rows.ts'
import type { Says } from '../columns/configured-columns.ts'
import type { Grid } from '../grids/grid.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { accountFor, holding } from './accounts.ts'
import { codeHeader } from './code-header.ts'
import { explainRun } from './explain-run.ts'
import { isCodeTable } from './is-code-table.ts'
import { joinSpaced } from './join-spaced.ts'
import { runAboveHeader, runsCutFrom } from './runs-beside-table.ts'

/** A document, and what was read of it. */
export interface ReadDocument {
  readonly tree: Root
  readonly lines: readonly string[]
  readonly file: string
  /** All its tables. */
  readonly grids: readonly Grid[]
  /** Those that list codes. */
  readonly codes: readonly Grid[]
  /** Lines in which codes were read from headings and lists. */
  readonly shapes: readonly Grid[]
}

/**
 * Holds the lines that look like rows of tables, which a scanner finds that knows nothing of Markdown, against what was read: each is in a
 * table that was read or refused as a whole, hidden on purpose, or told here with the reason.
 *
 * @param document - The document.
 * @param says - What is known of a table’s columns.
 * @param lexicon - What words mean.
 * @returns `foreign-table`, `lost-rows`, `row-above-header`, `swallowed-table`, `unclosed-block`, `broken-delimiter-row`, `missing-delimiter-row`,
 *   `missing-header-row`, `spaced-rows`, `indented-table` and `table-inside-html`, one for each mistake.
 */
export function findLostLines(document: ReadDocument, says: Says, lexicon: Lexicon): readonly Diagnostic[] {
  const { tree, lines, file, grids, codes, shapes } = document
  const accounts = accountFor(tree, lines, [...grids, ...shapes])
  const hidden = new Set(accounts.closed.flatMap(({ first, last }) => numbersFrom(first, last)))
  const foreign = foreignTables(lines, (line) => hidden.has(line))
  const closed = new Set([...hidden, ...foreign.flatMap(({ first, last }) => numbersFrom(first, last))])
  const runs = joinSpaced(
    scanRows(lines, (line) => closed.has(line)),
    lines,
  )
  const isOpen = (run: Run): boolean => holding(accounts.open, run.first) !== undefined
  const looksRead = (run: Run): boolean => isCodeTable(run, { lines, file, codes }, says, lexicon)
  const unclosed = accounts.open.flatMap(({ what, first, last }) => {
    // In front matter an indented table is a text of its own.
    const isHere = ({ first: start, rows }: Run): boolean =>
      first <= start &&
      start <= last &&
      (what !== 'front matter' || rows.some(({ isDashes, line }) => isDashes && /^\S/.test(lines[line - 1] ?? '')))
    // Right below a table a row is one, however it is written.
    const above = codes.find(({ end }) => end < first && first - end < 3)
    const isRow = ({ cells, hasCode }: ScannedLine): boolean => hasCode && cells === above?.header.cells.length
    const run = runs.find((one) => isHere(one) && (looksRead(one) || one.rows.some(isRow)))
    // Items are codes only where a list of codes stands above.
    const item = shapes.some(({ end }) => end < first)
      ? lines.slice(first, last).findIndex((line) => looksLikeItem(line))
      : -1
    const swallowed = run?.first ?? (item < 0 ? null : first + item + 1)
    return swallowed === null ? [] : [unclosedBlock(overLine(file, first, lines), { what, line: swallowed })]
  })
  const rest = runs.filter((run) => !isOpen(run))
  const known = new Set<Run>()
  const beside = grids.flatMap((grid) => {
    const isOfCodes = codes.includes(grid) || codeHeader(grid, lexicon) !== null
    const above = runAboveHeader(grid, rest, isOfCodes)
    const below = runsCutFrom(grid, { runs: rest, lines, grids, isOfCodes, says, lexicon })
    for (const run of [...above.runs, ...below.runs]) known.add(run)
    return [...above.diagnostics, ...below.diagnostics]
  })
  const alone = rest.filter((run) => !known.has(run) && looksRead(run))
  const others = foreign.map(({ format, first }) => foreignTable(overLine(file, first, lines), { format }))
  return [
    ...others,
    ...unclosed,
    ...beside,
    ...alone.flatMap((run) => explainRun(run, { lines, file, accounts }, says, lexicon)),
  ]
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
