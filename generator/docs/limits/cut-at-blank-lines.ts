import type { Passage } from './count-marks.ts'

/**
 * Cuts a document into passages by its lines alone, so that each is at least as long as Markdown would have it: a run of lines without a
 * blank one, but that the rows of a table, and the definitions that a run begins with, are one each.
 *
 * @param lines - The lines of a document.
 */
export function cutAtBlankLines(lines: readonly string[]): readonly Passage[] {
  const passages: Passage[] = []
  let start = 0
  for (const [index, line] of [...lines, ''].entries()) {
    if (line.trim() !== '') continue
    const rows = start + (countRows(lines, start, index) || countDefinitions(lines, start, index))
    for (let row = start; row < rows; row++) passages.push({ line: row + 1, text: lines[row] ?? '' })
    if (index > rows) passages.push({ line: rows + 1, text: lines.slice(rows, index).join('\n') })
    start = index + 1
  }
  return passages
}

/** How many lines of a run are rows for sure: a header first, dashes below it for as many cells, and then lines that begin with |. */
function countRows(lines: readonly string[], start: number, end: number): number {
  const [header = '', dashes = ''] = [lines[start], lines[start + 1]]
  const isTable = isRow(header) && /^ {0,3}\|[\s:|-]+\|\s*$/.test(dashes) && cellsOf(header) === cellsOf(dashes)
  if (!isTable) return 0
  let next = start
  while (next < end && isRow(lines[next] ?? '')) next += 1
  return next - start
}

/** A definition of a link, and one of a footnote, for sure: with a common label and target, and no more. */
const link = /^\[\w[\w .-]{0,99}\]: [\w/.:#?=&%-]+$/
const footnote = /^\[\^[\w.-]{1,99}\]: [\w/.:#?=&%-]+$/

/** How many lines a run begins with that are definitions. What stands below a footnote may go on with it, but for another. */
function countDefinitions(lines: readonly string[], start: number, end: number): number {
  let next = start
  while (next < end && link.test(lines[next] ?? '')) next += 1
  while (next < end && footnote.test(lines[next] ?? '')) next += 1
  return next - start
}

function isRow(line: string): boolean {
  return /^ {0,3}\|/.test(line)
}

function cellsOf(line: string): number {
  return line.trim().replace(/\|$/, '').split('|').length
}
