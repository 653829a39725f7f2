import type { Lexicon } from '../../lexicon/lexicon.ts'
import { takeCensus, type CodeCensus } from '../codes/code-census.ts'
import { isFamily, isOpenRange } from '../codes/code-family.ts'
import { commonLabel } from '../codes/common-label.ts'
import { fieldValues } from '../codes/field-values.ts'
import { plainNumbers } from '../codes/plain-number.ts'
import { readCode } from '../codes/read-code.ts'
import { starredNumbers } from '../codes/starred-numbers.ts'
import type { GridCell } from '../grids/grid.ts'
import { isLiteral } from '../grids/literal-cell.ts'

/** What the code cells of a table have in common. */
export interface CodeTexts {
  /** The text of a cell without the words that stand before every code; a number in digits alone, where all are integers. */
  readonly textOf: (cell: GridCell) => string
  readonly census: CodeCensus
}

/**
 * Looks at all code cells of a table together.
 *
 * @param cells - The cells that have a row.
 * @param lexicon - What words mean.
 * @returns How each is read. In inline code every character is the code's own.
 */
export function codeTexts(cells: readonly GridCell[], lexicon: Lexicon): CodeTexts {
  const label = commonLabel(cells.filter((cell) => !isLiteral(cell)).map(({ text }) => text))
  const values = fieldValues(cells.map(({ text }) => text))
  const writtenIn = (cell: GridCell): string => values?.get(cell.text) ?? withoutLabel(cell, label)
  const written = cells.map(writtenIn)
  const unread = new Set(written.filter((text) => readCode(text, lexicon) === null))
  const plainNumber = plainNumbers(written)
  const starredNumber = starredNumbers(written)
  const numberIn = (cell: GridCell): string => {
    const text = writtenIn(cell)
    if (isLiteral(cell)) return text
    return starredNumber(text) ?? (unread.has(text) ? plainNumber(text) : null) ?? text
  }
  const asNumbers = censusOf(cells.map(numberIn), lexicon)
  return asNumbers.isOfIntegers && asNumbers.integers >= asNumbers.words * 4
    ? { textOf: numberIn, census: asNumbers }
    : { textOf: writtenIn, census: censusOf(written, lexicon) }
}

function withoutLabel(cell: GridCell, label: string): string {
  return cell.text.startsWith(label) && !isLiteral(cell) ? cell.text.slice(label.length) : cell.text
}

function censusOf(texts: readonly string[], lexicon: Lexicon): CodeCensus {
  // What may stand for all others (`other`, `default`) says nothing of how codes look.
  const readings = texts.map((text) => (lexicon.is('other', text) ? null : readCode(text, lexicon)))
  // Numbers that no code is: +1, 1,000. `128+n` and `2+` stand for many.
  const odd = texts.filter(
    (text, index) =>
      /^[-+]?\d\S*$/.test(text) && readings[index] === null && !isFamily(text) && !isOpenRange(text, lexicon),
  ).length
  return takeCensus(readings, odd)
}
