import { isInCapitals } from '../codes/code-census.ts'
import { isNumeric } from '../codes/code-shape.ts'
import { numberedCode } from '../codes/numbered-code.ts'
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
  const columns = cells.map((cell, index) => ({ cell, others: rows.flatMap((row) => row.cells[index] ?? []) }))
  const codes = columns.filter(({ cell }) => isCode(lookOf(cell, lexicon)))
  if (rows.length === 0 || codes.length === 0) return false
  const areNumbers = codes.some(
    ({ cell, others }) =>
      (lookOf(cell, lexicon) === 'number' && isAlike(cell, others, false, lexicon)) || isOfSeries(cell, others),
  )
  if (!columns.every(({ cell, others }) => isAlike(cell, others, areNumbers, lexicon))) return false
  // “Taken” beside 100 is a text of one word.
  const texts = columns.filter(({ cell }) => {
    const look = lookOf(cell, lexicon)
    return look === 'text' || (areNumbers && look === 'word' && !/\d/.test(cell.text))
  })
  const areSymbols = codes.some(({ cell }) => lookOf(cell, lexicon) === 'symbol')
  const areCapitals = codes.some(
    ({ cell, others }) => [cell, ...others].every(({ text }) => isInCapitals(text)) && !isKnown(cell, lexicon),
  )
  // Field names have underscores and are words, too: beside them a header has no sentence.
  const isTold = ({ cell: { text } }: LookedAt): boolean =>
    areNumbers || (areCapitals && / .*\p{Ll}/u.test(text)) || (areSymbols ? / |[.!?。]$/u : / .*[.!?。]$/u).test(text)
  return (
    codes.some(({ cell, others }) => others.every(({ text }) => text !== cell.text)) &&
    texts.some(isTold) &&
    !texts.some(({ cell, others }) => isHeading(cell, lexicon) && !(areNumbers && isAnswer(cell, others, lexicon)))
  )
}

/** A cell in the header's place, and those below it. */
interface LookedAt {
  readonly cell: GridCell
  readonly others: readonly GridCell[]
}

/** “Error” beside 0 is a text, where no more than that is said, or where what stands below would be headers as well. */
function isAnswer(cell: GridCell, others: readonly GridCell[], lexicon: Lexicon): boolean {
  const concepts = [...lexicon.readHeader(cell.text).concepts.keys()]
  const isOfAnswers = concepts.every((concept) => concept === 'subject' || concept === 'cause')
  return isOfAnswers || others.filter((other) => isHeading(other, lexicon)).length * 2 >= others.length
}

function isKnown({ text }: GridCell, { readHeader }: Lexicon): boolean {
  return readHeader(text).concepts.size > 0 && !/^ok$/iu.test(text)
}

/** `E100` above `E200` and `E201`. */
function isOfSeries({ text }: GridCell, others: readonly GridCell[]): boolean {
  const own = numberedCode(text)
  return own !== null && others.every((other) => numberedCode(other.text)?.stem === own.stem)
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

/** A column may be empty in many rows, the first one among them. Beside numbers one word is as good as many. */
function isAlike(cell: GridCell, others: readonly GridCell[], areNumbers: boolean, lexicon: Lexicon): boolean {
  const lookAt = (one: GridCell): Look => {
    const look = lookOf(one, lexicon)
    return areNumbers && look === 'word' ? 'text' : look
  }
  const looks = others.map(lookAt)
  const filled = looks.filter((look) => look !== 'nothing')
  const look = lookAt(cell)
  if (look === 'nothing') return filled.length < looks.length
  // `TAKEN` and `TOO_LATE` are names of one column.
  const alike = filled.filter((other) => other === look || (look === 'word' && other === 'symbol')).length
  // Some of the texts may be one word.
  return filled.length === 0 || alike >= filled.length * (look === 'text' ? half : most)
}
