import { isNumeric } from '../codes/code-shape.ts'
import { foreignCharacterOf } from '../codes/look-alikes.ts'
import { readCode, type CodeReading } from '../codes/read-code.ts'
import type { Grid } from '../grids/grid.ts'
import { matchHeader, type HeaderMeaning } from '../header-words/match-header.ts'

/** What a column's header and cells look like. Shares are of the cells that are not empty, 0 to 1. */
export interface ColumnProfile {
  readonly index: number
  readonly header: string
  readonly meaning: HeaderMeaning
  /** How many cells are not empty. */
  readonly filled: number
  /** Cells that hold numbers, ranges or symbols: nothing that prose would hold. */
  readonly codeShare: number
  /** Cells that hold one single word. */
  readonly wordShare: number
  /** Distinct cells. */
  readonly distinctShare: number
  /** Cells whose code is made of digits. */
  readonly numericShare: number
  /** Mean length of the cells in characters. */
  readonly length: number
  /** Cells of several words. */
  readonly proseShare: number
}

/** Codes and their names are short: what is longer is prose. */
const longestCode = 100

/**
 * Looks at each column of a table.
 *
 * @param grid - The table.
 * @returns A profile of each column of the header. Title rows do not count.
 */
export function profileColumns(grid: Grid): readonly ColumnProfile[] {
  const rows = grid.rows.filter((row) => !row.isSection && row.cells.filter((cell) => cell.text !== '').length !== 1)
  return grid.header.cells.map((cell, index) => {
    const texts = (rows.length === 0 ? grid.rows : rows)
      .flatMap((row) => row.cells[index]?.text ?? [])
      .filter((text) => text !== '')
    return { index, header: cell.text, meaning: matchHeader(cell.text), ...profileTexts(texts) }
  })
}

function profileTexts(texts: readonly string[]): Omit<ColumnProfile, 'index' | 'header' | 'meaning'> {
  const readings = texts.map(readAnyCode)
  const share = (count: number): number => (texts.length === 0 ? 0 : count / texts.length)
  return {
    filled: texts.length,
    codeShare: share(readings.filter((reading) => reading !== null && !isWord(reading)).length),
    wordShare: share(readings.filter((reading) => reading !== null && isWord(reading)).length),
    distinctShare: share(new Set(texts).size),
    numericShare: share(readings.filter((reading) => reading !== null && isNumber(reading)).length),
    length: share(texts.reduce((sum, text) => sum + text.length, 0)),
    proseShare: share(texts.filter((text, index) => isProse(text, readings[index] ?? null)).length),
  }
}

/** A code with look-alike characters is one too, if a damaged one. */
function readAnyCode(text: string): CodeReading | null {
  if (text.length > longestCode) return null
  const reading = readCode(text)
  const meant = reading === null && !/\s/u.test(text) ? (foreignCharacterOf(text)?.instead ?? null) : null
  return meant === null ? reading : readCode(meant)
}

/** Several words, or a run of letters of a script that may write none between spaces. */
function isProse(text: string, reading: CodeReading | null): boolean {
  const isCode = reading !== null && reading.name === null
  return !isCode && (/\S\s+\S+\s+\S/u.test(text) || /\P{ASCII}{4}/u.test(text))
}

function isWord(reading: CodeReading): boolean {
  return reading.range === null && reading.tokens.every((token) => token.shape === 'word')
}

function isNumber(reading: CodeReading): boolean {
  return reading.range !== null || reading.tokens.every((token) => isNumeric(token.shape))
}
