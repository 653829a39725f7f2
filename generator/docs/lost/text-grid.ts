import type { InlineCode } from 'mdast'
import type { Grid, GridRow } from '../grids/grid.ts'
import { isDelimiterRow, splitCells, withoutMarks } from './split-cells.ts'

/** A table that the author wrote and Markdown does not see, and the two rows that tell why. */
export interface WrittenTable {
  readonly grid: Grid
  /** The lines of the header and of the delimiter row, without marks of quotes. */
  readonly header: string
  readonly delimiter: string
}

/**
 * Finds the first table in lines that Markdown takes for something else: a line with pipes above a delimiter row.
 *
 * @param lines - All lines of the document.
 * @param from - The index of the first line to look at.
 * @param to - The index after the last.
 * @param file - The document's path.
 * @param heading - The nearest heading above.
 * @returns The table as it was meant; `null` where there is none.
 */
export function writtenTable(
  lines: readonly string[],
  from: number,
  to: number,
  file: string,
  heading: string | null,
): WrittenTable | null {
  for (let index = from; index + 1 < to; index++) {
    const header = withoutMarks(lines[index] ?? '')
    const delimiter = withoutMarks(lines[index + 1] ?? '')
    if (!isRow(header) || !isDelimiterRow(delimiter)) continue
    return { grid: textGrid(lines, index, index + 2, to, file, heading), header, delimiter }
  }
  return null
}

/**
 * Takes lines for a table whose row of dashes is missing: all of them have as many cells.
 *
 * @param lines - All lines of the document.
 * @param from - The index of the first line.
 * @param to - The index after the last.
 * @param file - The document's path.
 * @param heading - The nearest heading above.
 * @returns The table as it was meant; `null` where the lines are none.
 */
export function bareTable(
  lines: readonly string[],
  from: number,
  to: number,
  file: string,
  heading: string | null,
): Grid | null {
  const rows = lines.slice(from, to).map(withoutMarks)
  const width = splitCells(rows[0] ?? '').length
  if (rows.length < 2 || width < 2 || rows.some((row) => !isRow(row) || splitCells(row).length !== width)) return null
  return textGrid(lines, from, from + 1, to, file, heading)
}

function isRow(line: string): boolean {
  return /[|｜]/.test(line)
}

function textGrid(
  lines: readonly string[],
  header: number,
  body: number,
  to: number,
  file: string,
  heading: string | null,
): Grid {
  const rows: GridRow[] = []
  for (let next = body; next < to && isRow(lines[next] ?? ''); next++) rows.push(textRow(lines[next] ?? '', next, file))
  const top = textRow(lines[header] ?? '', header, file)
  return { syntax: 'markdown', header: top, rows, place: top.place, end: body + rows.length, heading, lead: null }
}

/**
 * Reads a line as a row.
 *
 * @param line - The line.
 * @param index - Its index.
 * @param file - The document's path.
 */
export function textRow(line: string, index: number, file: string): GridRow {
  const place = { file, line: index + 1, column: line.length - line.trimStart().length + 1 }
  const cells = splitCells(withoutMarks(line)).map((text) => ({
    text: text.replaceAll('`', ''),
    place,
    content: { syntax: 'markdown' as const, nodes: literalOf(text) },
  }))
  return { cells, place, isSection: false }
}

/** A cell that is one piece of inline code: what is in it is no prose. */
function literalOf(text: string): readonly InlineCode[] {
  return /^`[^`]+`$/.test(text) ? [{ type: 'inlineCode', value: text.slice(1, -1) }] : []
}
