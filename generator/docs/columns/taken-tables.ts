import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Grid } from '../grids/grid.ts'
import { profileColumns } from './profile-columns.ts'
import { findCodeColumn } from './find-code-column.ts'
import type { TakenTable } from './siblings.ts'
import { enough } from './weights.ts'

/**
 * The tables of a document that are taken for ones of codes by what they tell of themselves.
 *
 * @param grids - All its tables.
 * @param lexicon - What words mean.
 */
export function takenTables(grids: readonly Grid[], lexicon: Lexicon): readonly TakenTable[] {
  return grids.flatMap((grid): readonly TakenTable[] => {
    const found = findCodeColumn(profileColumns(grid, lexicon), grid, lexicon)
    return found === null || found.score < enough ? [] : [{ grid, codes: found.column }]
  })
}
