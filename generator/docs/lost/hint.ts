import type { Nodes, Root } from 'mdast'
import { isIndented } from '../blocks/fences.ts'
import { findCodeColumn } from '../columns/find-code-column.ts'
import { profileColumns } from '../columns/profile-columns.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Grid } from '../grids/grid.ts'
import { codeHeader } from './code-header.ts'
import { writtenTable } from './text-grid.ts'

/** Why a document may have no code table. */
export interface MissingTableHint {
  /** What to do, in words. */
  readonly fix: string
  /** Where the reason stands. */
  readonly line: number
  /** Whether there is a table that speaks of codes. */
  readonly isOfCodes: boolean
}

/**
 * Guesses why a document has no code table.
 *
 * @param tree - The document.
 * @param grids - All its tables.
 * @param lines - Its lines.
 * @param file - Its path.
 * @param lexicon - What words mean.
 * @returns The likeliest reason; `null` where nothing in the document looks like a table.
 */
export function hintAtMissingTable(
  tree: Root,
  grids: readonly Grid[],
  lines: readonly string[],
  file: string,
  lexicon: Lexicon,
): MissingTableHint | null {
  for (const node of blocksOf(tree)) {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
    const isComment = node.type === 'html' && node.value.startsWith('<!--')
    const isFence = node.type === 'code' && !isIndented(node, lines)
    if (!isComment && !isFence) continue
    const written = writtenTable(lines, start.line - 1, end.line, file, null)
    if (written === null || !speaksOfCodes(written.grid, lexicon)) continue
    const where = isComment ? 'commented out' : 'in a block of code'
    const { line } = written.grid.place
    return { fix: `Take the table in line ${line} out: it is ${where}.`, line, isOfCodes: true }
  }
  const grid = likeliest(grids, lexicon)
  if (grid === undefined) return null
  const { line } = grid.place
  if (grid.header.cells.every(({ text }) => text === '')) {
    // Where it is written without one, the row in its place is the first of its rows.
    const where =
      grid.rows[0]?.place.line === grid.header.place.line
        ? `Give the table in line ${line} a header that says`
        : `Say in the header of the table in line ${line}, which is empty,`
    const fix = `${where} what its columns hold (\`Code\`, \`Description\`), so that it can be read, or named in the config; or take the file out of \`docs\`.`
    return { fix, line, isOfCodes: false }
  }
  const headers = grid.header.cells.map(({ text }) => `“${text}”`).join(', ')
  const fix = `Name the columns of a table in the config (the one in line ${line} has ${headers}), or take the file out of \`docs\`.`
  return { fix, line, isOfCodes: codeHeader(grid, lexicon) !== null }
}

/** Of the tables whose header promises codes, else of all, the one of whose columns most speaks for one of codes. */
function likeliest(grids: readonly Grid[], lexicon: Lexicon): Grid | undefined {
  const promising = grids.filter((grid) => codeHeader(grid, lexicon) !== null)
  const scoreOf = (grid: Grid): number =>
    findCodeColumn(profileColumns(grid, lexicon), grid, lexicon)?.score ?? Number.NEGATIVE_INFINITY
  const weighed = (promising.length > 0 ? promising : grids).map((grid) => ({ grid, score: scoreOf(grid) }))
  return weighed.toSorted((a, b) => (a.score === b.score ? 0 : b.score - a.score))[0]?.grid
}

function blocksOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'html' || node.type === 'code') return [node]
  return 'children' in node ? node.children.flatMap(blocksOf) : []
}

function speaksOfCodes(grid: Grid, { readHeader }: Lexicon): boolean {
  return grid.header.cells.some((cell) => readHeader(cell.text).concepts.has('code'))
}
