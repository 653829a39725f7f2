import { isNumeric } from '../codes/code-shape.ts'
import { readCode } from '../codes/read-code.ts'
import type { Grid, GridCell, GridRow } from '../grids/grid.ts'
import { textWithoutMarks } from '../grids/without-marks.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/** How many of the cells below must look like the one in the header's place. */
const most = 0.8
const half = 0.5

/**
 * Keeps the first row of a table that was written without a header: Markdown knows no table without one, and HTML none
 * that says so. `| 100 | Taken. |` above `| 200 | Refused. |` is a row.
 *
 * @param grid - A table.
 * @param lexicon - What words mean.
 * @returns The table with an empty header and all its rows; the same table where the first row may be a header.
 */
export function keepFirstRow(grid: Grid, lexicon: Lexicon): Grid {
  if (!isRow(grid.header, grid.rows, lexicon)) return grid
  const empty = grid.header.cells.map((cell) => ({ ...cell, text: '', content: { ...cell.content, nodes: [] } }))
  const { header } = grid
  return { ...grid, header: { ...header, cells: empty }, rows: [{ ...header, isSection: false }, ...grid.rows] }
}

/** Whether every cell looks like those below it, one is a code among codes, another a text among texts, and none a header's words. */
function isRow({ cells }: GridRow, below: readonly GridRow[], lexicon: Lexicon): boolean {
  const rows = below.filter((row) => !row.isSection && row.cells.filter(({ text }) => text !== '').length > 1)
  if (rows.length === 0 || !cells.some((cell) => isCode(lookOf(cell, lexicon)))) return false
  const columns = cells.map((cell, index) => ({ cell, others: rows.flatMap((row) => row.cells[index] ?? []) }))
  if (!columns.every(({ cell, others }) => isAlike(cell, others, lexicon))) return false
  const codes = columns.filter(({ cell }) => isCode(lookOf(cell, lexicon)))
  const areNumbers = codes.some(({ cell, others }) => lookOf(cell, lexicon) === 'number' || isOfSeries(cell, others))
  // “Taken” beside 100 is a text of one word.
  const texts = cells.filter((cell) => {
    const look = lookOf(cell, lexicon)
    return look === 'text' || (areNumbers && look === 'word' && !/\d/.test(cell.text))
  })
  const areSymbols = codes.some(({ cell }) => lookOf(cell, lexicon) === 'symbol')
  // Field names have underscores and are words, too: beside them a header has no sentence.
  const isTold = ({ text }: GridCell): boolean => areNumbers || (areSymbols ? / |[.!?。]$/u : / .*[.!?。]$/u).test(text)
  return (
    codes.some(({ cell, others }) => others.every(({ text }) => text !== cell.text)) &&
    texts.some(isTold) &&
    !texts.some((cell) => isHeading(cell, lexicon))
  )
}

/** `E100` above `E200` and `E201`. */
function isOfSeries({ text }: GridCell, others: readonly GridCell[]): boolean {
  const stemOf = (code: string): string | null => /^(\p{L}[\p{L}_.-]*)\d{2,}$/u.exec(code)?.[1] ?? null
  const stem = stemOf(text)
  return stem !== null && others.every((other) => stemOf(other.text) === stem)
}

const headings = [
  'code',
  'subject',
  'name',
  'number',
  'value',
  'description',
  'message',
  'note',
  'cause',
  'remedy',
] as const

/** “Meaning”, “Status”. Above a column of texts “No error”, and above one of words “OK”, are one of them. */
function isHeading({ text }: GridCell, { readHeader }: Lexicon): boolean {
  const { concepts, isWhole } = readHeader(text)
  return isWhole && headings.some((concept) => concepts.has(concept)) && !/^(?:ok|no \S+)$/iu.test(text)
}

type Look = 'nothing' | 'number' | 'symbol' | 'word' | 'text'

function lookOf(cell: GridCell, lexicon: Lexicon): Look {
  if (cell.text === '') return 'nothing'
  const reading = readCode(textWithoutMarks(cell), lexicon)
  if (reading?.name !== null) return 'text'
  if (reading.range !== null || reading.tokens.every(({ shape }) => isNumeric(shape))) return 'number'
  if (reading.tokens.every(({ text, shape }) => shape === 'symbol' && /[\d_]/.test(text))) return 'symbol'
  return isHeading(cell, lexicon) ? 'text' : 'word'
}

function isCode(look: Look): boolean {
  return look === 'number' || look === 'symbol' || look === 'word'
}

/** A column may be empty in many rows, the first one among them. */
function isAlike(cell: GridCell, others: readonly GridCell[], lexicon: Lexicon): boolean {
  const looks = others.map((other) => lookOf(other, lexicon))
  const filled = looks.filter((look) => look !== 'nothing')
  const look = lookOf(cell, lexicon)
  if (look === 'nothing') return filled.length < looks.length
  // `TAKEN` and `TOO_LATE` are names of one column.
  const alike = filled.filter((other) => other === look || (look === 'word' && other === 'symbol')).length
  // Some of the texts may be one word.
  return filled.length === 0 || alike >= filled.length * (look === 'text' ? half : most)
}
