import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { tableNotTaken } from '../diagnostics/rules/columns.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Column } from '../model/types.ts'
import { assignRoles } from './columns/assign-roles.ts'
import { tellCodeFromName } from './columns/code-and-name.ts'
import type { ConfiguredColumns } from './columns/configured-columns.ts'
import { findCodeColumn } from './columns/find-code-column.ts'
import { namingColumn } from './columns/naming-column.ts'
import { profileColumns } from './columns/profile-columns.ts'
import { joinRangeColumns } from './columns/range-columns.ts'
import { enough, nearly } from './columns/weights.ts'
import type { Grid } from './grids/grid.ts'

/** A table of codes, before its rows are read. */
export interface FoundTable {
  readonly grid: Grid
  readonly columns: readonly Column[]
  /** The set whose columns in the config are those of the table. */
  readonly setId: string | null
  /** The index of the column whose texts name the codes best, where that is not the description. */
  readonly naming: number | null
}

/** What becomes of one table: not more than one code table. */
type Outcome = Result<readonly FoundTable[]>

/**
 * Picks the code tables of a document.
 *
 * @param grids - All its tables.
 * @param says - What is known of a table's columns: it wins over what is guessed.
 * @param lexicon - What words mean.
 * @returns Those that list codes, with the roles of their columns. Diagnostics, notes all: `code-or-name`, and `table-not-taken`
 *   for a table that nearly is one, where the document has others.
 */
export function findCodeTables(
  grids: readonly Grid[],
  says: (grid: Grid) => ConfiguredColumns | null,
  lexicon: Lexicon,
): Result<readonly FoundTable[]> {
  const outcomes = grids.map((grid) => judgeGrid(grid, says(grid), lexicon))
  const value = outcomes.flatMap((outcome) => outcome.value)
  // What is said of a document without any code table names its tables, too.
  const diagnostics = outcomes.filter((outcome) => value.length > 0 || outcome.value.length > 0)
  return { value, diagnostics: diagnostics.flatMap((outcome) => outcome.diagnostics) }
}

/** Two columns are one of ranges only where that one would hold the codes: else they say since when, or how many. */
function judgeGrid(grid: Grid, said: ConfiguredColumns | null, lexicon: Lexicon): Outcome {
  const joined = isFree(said) ? joinRangeColumns(grid, lexicon) : null
  const guess = joined === null ? null : findCodeColumn(profileColumns(joined.grid, lexicon), joined.grid, lexicon)
  const isOfRanges = joined !== null && guess !== null && guess.score >= enough && guess.column.index === joined.index
  return judgeColumns(isOfRanges ? joined.grid : grid, said, lexicon)
}

function judgeColumns(grid: Grid, said: ConfiguredColumns | null, lexicon: Lexicon): Outcome {
  const profiles = profileColumns(grid, lexicon)
  const saidCode = profiles.find((profile) => said?.roles.get(profile.index) === 'code')
  const guess = findCodeColumn(profiles, grid, lexicon)
  const code = saidCode === undefined ? guess : { column: saidCode, score: enough, reason: 'said by the config' }
  if (code === null) return { value: [], diagnostics: [] }
  if (code.score < enough && said?.isWanted !== true)
    return { value: [], diagnostics: noteOf(grid, code.column.header, code.score) }
  const told = isFree(said) ? tellCodeFromName(code, profiles, grid.place) : { code, name: null, diagnostics: [] }
  const columns = assignRoles(profiles, told, said?.roles ?? new Map())
  return {
    value: [{ grid, columns, setId: said?.id ?? null, naming: namingColumn(profiles, columns) }],
    diagnostics: told.diagnostics,
  }
}

/** Whether nobody says what a column is for. */
function isFree(said: ConfiguredColumns | null): boolean {
  return said === null || said.roles.size === 0
}

function noteOf({ header, rows, place }: Grid, code: string, score: number): readonly Diagnostic[] {
  const isWithoutHeader = header.cells.every(({ text }) => text === '')
  if (score < nearly || (code === '' && !isWithoutHeader)) return []
  if (isWithoutHeader) {
    const first = (rows[0]?.cells ?? []).map(({ text }) => text.slice(0, 40))
    return [tableNotTaken(place, { headers: first, code: null })]
  }
  return [tableNotTaken(place, { headers: header.cells.map(({ text }) => text), code })]
}
