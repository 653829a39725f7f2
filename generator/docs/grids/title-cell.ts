import { isEmphasized } from './bold-cell.ts'
import type { GridCell, GridRow } from './grid.ts'
import { isCodeAlone } from './literal-cell.ts'

/**
 * `| **Network** |`, `| *5xx* |`: words in bold or italics, which may stand alone in a row of fewer cells. A code may not.
 *
 * @param cell - The only cell of a row.
 */
export function isTitleCell({ text, content }: GridCell): boolean {
  if (!isEmphasized(content) || isCodeAlone(content.nodes)) return false
  return /^\dxx$/iu.test(text) || (/\p{L}{2}/u.test(text) && !/^\S*[\d_]\S*$/u.test(text))
}

/**
 * Takes rows of one cell for titles, `| Payments |`, where all others begin with a number or are titles themselves: words are no
 * code there, and what ends as a sentence does is a text whose code is lost.
 *
 * @param rows - The rows of a table.
 */
export function withPlainTitles(rows: readonly GridRow[]): readonly GridRow[] {
  const isNumbered = rows.every(({ cells: [cell, ...others] }) => {
    if (cell === undefined || others.length === 0 || cell.text === '') return true
    return /^\W*\d/u.test(cell.text) || isTitleCell(cell)
  })
  return isNumbered ? rows.map((row) => (isPlainTitle(row) ? { ...row, isSection: true } : row)) : rows
}

function isPlainTitle({ place, cells: [cell, ...others] }: GridRow): boolean {
  if (cell === undefined || others.length > 0 || isCodeAlone(cell.content.nodes)) return false
  // A line without pipes was swallowed by the table.
  const isFramed = place.column < cell.place.column && (cell.place.end?.column ?? 0) < (place.end?.column ?? 0)
  if (!isFramed) return false
  return /^(?!\p{Ll})[\p{L}\s&/,’'():-]+$/u.test(cell.text) && /\p{L}{2}/u.test(cell.text)
}
