import type { Grid } from '../grids/grid.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/**
 * Finds the column whose header promises codes: a whole header is a word for codes, and another one for what they mean.
 *
 * @param grid - A table.
 * @param lexicon - What words mean.
 * @returns The column's index; `null` where the headers promise none.
 */
export function codeHeader({ header }: Grid, { readHeader }: Lexicon): number | null {
  const meanings = header.cells.map((cell) => readHeader(cell.text))
  const code = meanings.findIndex(({ concepts, isWhole }) => isWhole && concepts.has('code'))
  const isExplained = meanings.some(({ concepts }) =>
    (['description', 'note', 'message'] as const).some((concept) => concepts.has(concept)),
  )
  return code >= 0 && isExplained ? code : null
}
