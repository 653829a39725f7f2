import { readCode } from '../codes/read-code.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isBold } from '../grids/bold-cell.ts'
import type { Grid, GridCell, GridRow } from '../grids/grid.ts'
import { isLiteral } from '../grids/literal-cell.ts'

/**
 * Takes the first row for the header where the header is blank and the row looks like one: converters that know no
 * header write tables so, and GitBook does (`data-header-hidden`). Titles may stand above it.
 *
 * @param grid - A table.
 * @param lexicon - What words mean.
 * @returns The table with a header; the same table where nothing looks like one.
 */
export function fillBlankHeader(grid: Grid, lexicon: Lexicon): Grid {
  const top = grid.rows.findIndex((row) => filledCells(row).length > 1)
  const first = grid.rows[top]
  if (first === undefined || filledCells(grid.header).length > 0) return grid
  const below = grid.rows.slice(top + 1)
  if (!isHeader(first, below, lexicon)) return grid
  return { ...grid, header: { ...first, isSection: false }, rows: [...grid.rows.slice(0, top), ...below] }
}

/**
 * A row of `th`, or of cells that are bold (where those below are not) or made of the words of headers, or with a word
 * for codes above a column of numbers.
 */
function isHeader(row: GridRow, below: readonly GridRow[], lexicon: Lexicon): boolean {
  const cells = filledCells(row)
  const isOfWords = (cell: GridCell): boolean => isOfHeaderWords(cell, lexicon)
  const isAlike = below.some(
    ({ isSection, cells: others }) => !isSection && others.every(({ content }) => isBold(content)),
  )
  const isRaised = row.isSection || (!isAlike && cells.every((cell) => isBold(cell.content) || isOfWords(cell)))
  const isSaid = cells.every(isOfWords) || isAboveNumbers(row, below, lexicon)
  return (isRaised || isSaid) && !cells.some((cell) => isNumeric(cell, lexicon)) && !isRepetition(cells)
}

/** “Code” above 400 and 401. “OK”, “Error” or “Default” there may be a code itself. */
function isAboveNumbers({ cells }: GridRow, below: readonly GridRow[], lexicon: Lexicon): boolean {
  return cells.some((cell, index) => {
    const column = below.flatMap(({ isSection, cells: others }) => (isSection ? [] : (others[index] ?? [])))
    return column.length > 1 && isOfNumbers(cell, lexicon) && column.every((one) => isNumeric(one, lexicon))
  })
}

function isOfNumbers(cell: GridCell, lexicon: Lexicon): boolean {
  const { concepts } = lexicon.readHeader(cell.text)
  return (
    isOfHeaderWords(cell, lexicon) && (['code', 'number', 'value'] as const).some((concept) => concepts.has(concept))
  )
}

/** In inline code every word is a code's, a name's or a value's own. */
function isOfHeaderWords(cell: GridCell, { readHeader }: Lexicon): boolean {
  return !isLiteral(cell) && readHeader(cell.text).isWhole
}

/** `400`, `Code 400`. */
function isNumeric({ text }: GridCell, lexicon: Lexicon): boolean {
  return /\d/.test(text) && readCode(text.replace(/^\p{L}+\s+/u, ''), lexicon) !== null
}

/** `| FAULT | Fault |`: a code and its name. */
function isRepetition(cells: readonly GridCell[]): boolean {
  return new Set(cells.map(({ text }) => text.toLowerCase())).size < cells.length
}

function filledCells({ cells }: GridRow): readonly GridCell[] {
  return cells.filter(({ text }) => text !== '')
}
