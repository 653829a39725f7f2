import type { Nodes, Root } from 'mdast'
import { matchHeader } from '../header-words/match-header.ts'
import type { Grid } from '../grids/grid.ts'
import { isIndented } from './find-lost-tables.ts'
import { writtenTable } from './text-grid.ts'

/**
 * Guesses why a document has no code table.
 *
 * @param tree - The document.
 * @param grids - All its tables.
 * @param lines - Its lines.
 * @param file - Its path.
 * @returns What to do, in words; `null` where nothing in the document looks like a code table.
 */
export function hintAtMissingTable(
  tree: Root,
  grids: readonly Grid[],
  lines: readonly string[],
  file: string,
): string | null {
  for (const node of blocksOf(tree)) {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
    const isComment = node.type === 'html' && node.value.startsWith('<!--')
    const isFence = node.type === 'code' && !isIndented(node, lines)
    if (!isComment && !isFence) continue
    if (isComment && !node.value.includes('-->')) return `close the comment that begins in line ${start.line}`
    if (isFence && !isClosed(lines, start.line, end.line))
      return `close the code fence that begins in line ${start.line}`
    const written = writtenTable(lines, start.line - 1, end.line, file, null)
    if (written === null || !speaksOfCodes(written.grid)) continue
    const where = isComment ? 'commented out' : 'in a block of code'
    return `take the table in line ${written.grid.place.line} out: it is ${where}`
  }
  const grid = grids.find(speaksOfCodes) ?? grids[0]
  if (grid === undefined) return null
  const headers = grid.header.cells.map((cell) => `“${cell.text}”`).join(', ')
  return `name the columns of a table in the config (the one in line ${grid.place.line} has ${headers}), or take the file out of \`docs\``
}

function blocksOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'html' || node.type === 'code') return [node]
  return 'children' in node ? node.children.flatMap(blocksOf) : []
}

function isClosed(lines: readonly string[], start: number, end: number): boolean {
  return end > start && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[end - 1] ?? '')
}

function speaksOfCodes(grid: Grid): boolean {
  return grid.header.cells.some((cell) => matchHeader(cell.text).concepts.has('code'))
}
