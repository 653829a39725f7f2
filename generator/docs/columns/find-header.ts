import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Grid } from '../grids/grid.ts'
import { markRepeatedHeaders } from '../grids/repeated-headers.ts'
import { unroll } from '../grids/unroll.ts'
import { fillBlankHeader } from './blank-header.ts'
import { keepFirstRow } from './missing-header.ts'

/**
 * Finds the header that a table means, where its syntax knows another one or none.
 *
 * @param grid - A table as its syntax forms it.
 * @param lexicon - What words mean.
 * @returns The table with its header and its rows; the header's cells are empty where the table has none.
 */
export function findHeader(grid: Grid, lexicon: Lexicon): Grid {
  return markRepeatedHeaders(unroll(fillBlankHeader(keepFirstRow(grid, lexicon), lexicon)))
}
