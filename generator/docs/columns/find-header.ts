import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Grid } from '../grids/grid.ts'
import { markRepeatedHeaders } from '../grids/repeated-headers.ts'
import { unroll } from '../grids/unroll.ts'
import { fillBlankHeader } from './blank-header.ts'
import { keepFirstRow } from './missing-header.ts'
import { uprightTables } from './side-headers.ts'

/**
 * Finds the header that a table means, where its syntax knows another one or none.
 *
 * @param grid - A table as its syntax forms it.
 * @param lexicon - What words mean.
 * @returns The table with its header and its rows, or the tables that it holds; a header's cells are empty where it has none.
 */
export function findHeaders(grid: Grid, lexicon: Lexicon): readonly Grid[] {
  return uprightTables(grid, lexicon).map((table) =>
    markRepeatedHeaders(unroll(fillBlankHeader(keepFirstRow(table, lexicon), lexicon))),
  )
}
