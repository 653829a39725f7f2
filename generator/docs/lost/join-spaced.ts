import type { Run } from '../../scan/scan-rows.ts'

/** More blank lines than this between two rows part what belongs to different places. */
const mostBlank = 2

/**
 * Joins lines that look like rows and stand alone between blank lines, as some editors and translators write a table: they were meant as
 * one.
 *
 * @param runs - Lines below one another that look like rows, in order.
 * @param lines - The lines of the document.
 * @returns The runs; single rows with the same number of cells and nothing but blank lines between are one.
 */
export function joinSpaced(runs: readonly Run[], lines: readonly string[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const above = joined.at(-1)
    if (above === undefined || !isNext(above, run, lines)) joined.push(run)
    else joined[joined.length - 1] = { first: above.first, last: run.last, rows: [...above.rows, ...run.rows] }
  }
  return joined
}

/**
 * Whether blank lines stand between all rows.
 *
 * @param run - Lines that look like rows.
 */
export function isSpaced({ rows }: Run): boolean {
  return rows.length > 1 && rows.every(({ line }, index) => index === 0 || line > (rows[index - 1]?.line ?? line) + 1)
}

function isNext(above: Run, { first, rows: [row, ...others] }: Run, lines: readonly string[]): boolean {
  const last = above.rows.at(-1)
  if (row === undefined || last === undefined || others.length > 0) return false
  const isAlone = above.rows.length === 1 || isSpaced(above)
  const between = lines.slice(above.last, first - 1)
  return (
    isAlone &&
    row.cells === last.cells &&
    [row, last].every(({ bar, isOpened }) => bar === '|' && isOpened) &&
    between.length <= mostBlank &&
    between.every((line) => line.trim() === '')
  )
}
