import type { Diagnostic, Result, Spot } from '../../diagnostics/diagnostic.ts'
import { beginOf } from '../../diagnostics/edits.ts'
import { emptyCode, markupInCode } from '../../diagnostics/rules/codes.ts'
import { shortRow } from '../../diagnostics/rules/table-rows.ts'
import type { CellDocument } from '../cell/cell.ts'
import type { CodeReading } from '../codes/code-reading.ts'
import { isNumeric } from '../codes/code-shape.ts'
import { readCode } from '../codes/read-code.ts'
import { isBlankRow } from '../grids/blank-row.ts'
import { isEmphasized } from '../grids/bold-cell.ts'
import type { GridCell, GridRow } from '../grids/grid.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isLiteral } from '../grids/literal-cell.ts'
import { textWithoutMarks } from '../grids/without-marks.ts'
import { codeTexts } from './code-texts.ts'
import { judgeCode } from './judge-code.ts'

/** A row whose code cell was read. */
export interface CodedRow {
  readonly row: GridRow
  readonly cell: GridCell
  /** `null` where the cell holds something that must be mended: the row is shown, but has no code. */
  readonly reading: CodeReading | null
}

/**
 * Reads the code cells of a table. Titles between the rows, empty rows and rows of dashes are left out.
 *
 * @param rows - The rows of the table.
 * @param column - The index of the code column.
 * @param document - What the cells of its document share.
 * @returns The rows that have a code or should have one, and what is wrong with their codes.
 */
export function readCodeCells(
  rows: readonly GridRow[],
  column: number,
  { source, lexicon }: Pick<CellDocument, 'source' | 'lexicon'>,
): Result<readonly CodedRow[]> {
  const diagnostics: Diagnostic[] = []
  const filled = rows
    .filter((row) => !row.isSection && !isBlankRow(row))
    .map((row) => ({ ...row, cells: row.cells.map((cell, index) => (index === column ? unmarked(cell) : cell)) }))
  const cells = filled.flatMap((row) => row.cells[column] ?? [])
  const { textOf, census } = codeTexts(cells, lexicon)
  const isOfWords = filled.some((row) => !isAlone(row) && isWord(row.cells[column]?.text ?? '', lexicon))
  const isOfEmphasized = filled.some(
    (row) => !isRepetition(row) && row.cells[column] !== undefined && isEmphasizedWord(row.cells[column]),
  )
  if (census.isOfIntegers) diagnostics.push(...rows.filter((row) => isSpanningRow(row, lexicon)).map(spanningRow))
  const value = filled.flatMap((row): readonly CodedRow[] => {
    const cell = row.cells[column]
    if (cell === undefined || cell.text === '') {
      if (isAloneAndEmphasized(row)) return []
      const text = row.cells.find((other) => other.text !== '')?.text ?? ''
      diagnostics.push(emptyCode(row.place, { text: text.slice(0, 60) }))
      return []
    }
    const isMarked =
      isRepetition(row) && (isEmphasizedWord(cell) || isEmphasizedRange(cell, lexicon)) && !isOfEmphasized
    const isHeading = isTitle(row, cell, lexicon) || isMarked || (isWordAlone(row, cell, lexicon) && !isOfWords)
    if (isHeading && !isLiteral(cell)) return []
    const markup = lostUnderscores(cell, source, lexicon)
    if (markup !== null) {
      diagnostics.push(markupInCode(cell.place, { code: markup }))
      return [{ row, cell, reading: null }]
    }
    const text = textOf(cell)
    const verdict = judgeCode({ text, isLiteral: isLiteral(cell) }, spotOfCode(text, cell, source), census, lexicon)
    diagnostics.push(...verdict.diagnostics)
    if (verdict.kind === 'none') return []
    return [{ row, cell, reading: verdict.kind === 'code' ? verdict.reading : null }]
  })
  return { value, diagnostics }
}

function unmarked(cell: GridCell): GridCell {
  return { ...cell, text: textWithoutMarks(cell) }
}

/** `| **General** | |` between numbers: a title of one word. */
function isWordAlone(row: GridRow, cell: GridCell, lexicon: Lexicon): boolean {
  return isAlone(row) && isWord(cell.text, lexicon)
}

function isWord(text: string, lexicon: Lexicon): boolean {
  return readCode(text, lexicon)?.tokens.some(({ shape }) => shape === 'word') ?? false
}

function isAlone(row: GridRow): boolean {
  return row.cells.length > 1 && row.cells.filter((cell) => cell.text !== '').length === 1
}

/** `| 1xx – Authentication | |`, `| Login | Login |`: one text, and no other beside it. */
function isRepetition({ cells }: GridRow): boolean {
  const texts = new Set(cells.map(({ text }) => text).filter((text) => text !== ''))
  return cells.length > 1 && texts.size === 1
}

/** Words in bold or italics: a title, where the codes of the table are not so themselves. */
function isEmphasizedWord({ text, content }: GridCell): boolean {
  return isEmphasized(content) && /\p{L}{2}/u.test(text)
}

function isEmphasizedRange({ text, content }: GridCell, lexicon: Lexicon): boolean {
  return isEmphasized(content) && (readCode(text, lexicon)?.range ?? null) !== null
}

/**
 * Whether a row has but one text, in bold or italics, as a title between the rows has: `| **Network** | |`, in any column.
 *
 * @param row - A row of a table.
 */
export function isAloneAndEmphasized(row: GridRow): boolean {
  const cell = row.cells.find(({ text }) => text !== '')
  return (
    isAlone(row) && cell !== undefined && isEmphasizedWord(cell) && !isLiteral(cell) && !/[.!?。]$/u.test(cell.text)
  )
}

/** `<td colspan="2">2 Wait.</td>` among integers: a code whose cells were joined, and no title. */
function isSpanningRow({ isSection, cells }: GridRow, lexicon: Lexicon): boolean {
  const [cell] = cells.filter(({ text }) => text !== '')
  if (!isSection || cell === undefined || isEmphasized(cell.content)) return false
  return readCode(cell.text, lexicon)?.tokens.some(({ shape }) => shape === 'integer') ?? false
}

function spanningRow({ place, cells }: GridRow): Diagnostic {
  return shortRow(place, { cells: 1, width: cells.length })
}

/** A row with one text in its code cell, which is no code: a title between the rows, as GFM has no `colspan`. */
function isTitle(row: GridRow, cell: GridCell, lexicon: Lexicon): boolean {
  // What looks like a damaged code (`4О4`, `+1`) is none.
  const isText = /\p{L}{3}/u.test(cell.text) && (/\s/u.test(cell.text) || /^\p{L}+$/u.test(cell.text))
  return isAlone(row) && isText && readCode(cell.text, lexicon) === null
}

/** The text of `__text__` in a code cell, which Markdown made bold. No number has underscores: `__0x01__` is meant bold. */
function lostUnderscores({ content }: GridCell, source: string, lexicon: Lexicon): string | null {
  if (content.syntax !== 'markdown') return null
  const node = content.nodes.find(({ type, position }) => {
    const start = position?.start.offset
    return (type === 'strong' || type === 'emphasis') && start !== undefined && source.charAt(start) === '_'
  })
  if (node === undefined) return null
  const written = source.slice(node.position?.start.offset, node.position?.end.offset)
  const inside = readCode(written.replace(/^_+|_+$/g, ''), lexicon)?.tokens ?? []
  const isOfNumbers = /^_+[-+]?\d/.test(written) && inside.every(({ shape }) => isNumeric(shape))
  return isOfNumbers ? null : written
}

/** Where the text of a code stands in its cell, behind an anchor; else where the cell begins. */
function spotOfCode(text: string, { content, place }: GridCell, source: string): Spot {
  const { start, end } = content.nodes.at(-1)?.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return beginOf(place)
  const index = source.slice(start.offset, end.offset).lastIndexOf(text)
  if (index < 0 || start.line !== end.line) return beginOf(place)
  const column = start.column + index
  return { file: place.file, line: start.line, column, end: { line: start.line, column: column + text.length } }
}
