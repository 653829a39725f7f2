import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Grid, GridRow } from '../grids/grid.ts'

/**
 * Gives each row the mark of the title that it stands below: “Legacy error codes” above the table, or “Removed” between
 * its rows.
 *
 * @param grid - A table of codes.
 * @param isTitle - Whether a row is a title between the others.
 * @param lexicon - What words mean.
 * @returns The table, its rows marked.
 */
export function markRows(grid: Grid, isTitle: (row: GridRow) => boolean, lexicon: Lexicon): Grid {
  let isBelow = grid.heading !== null && isOld(grid.heading, lexicon)
  const rows = grid.rows.map((row) => {
    if (isTitle(row)) isBelow = row.cells.some(({ text }) => isOld(text, lexicon))
    return isBelow && row.mark === undefined ? { ...row, mark: '' } : row
  })
  return { ...grid, rows }
}

/**
 * Whether a title says that the codes below it should not be used any more: “Legacy error codes”, “Removed”.
 *
 * @param title - The text of a heading.
 * @param lexicon - What words mean.
 */
export function isOld(title: string, { status, readHeader, is }: Lexicon): boolean {
  return status.isStatusTitle(title, (words) => {
    // “Códigos de error”, “Codes of errors”.
    const joined = words.split(' ').filter((word, at, all) => at === all.length - 1 || !is('joining', word))
    const { concepts, isWhole } = readHeader(joined.join(' '))
    return isWhole && (concepts.has('code') || concepts.has('subject') || concepts.has('value'))
  })
}
