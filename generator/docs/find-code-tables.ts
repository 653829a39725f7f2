import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { tableNotTaken } from '../diagnostics/rules/columns.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Column } from '../model/types.ts'
import { assignRoles } from './columns/assign-roles.ts'
import { tellCodeFromName } from './columns/code-and-name.ts'
import type { CodeColumn } from './columns/code-column.ts'
import type { ColumnProfile } from './columns/column-profile.ts'
import type { ConfiguredColumns } from './columns/configured-columns.ts'
import { findCodeColumn } from './columns/find-code-column.ts'
import { headerConcept } from './columns/header-concept.ts'
import { listsOtherThings } from './columns/lists-other-things.ts'
import { namingColumn } from './columns/naming-column.ts'
import { profileColumns } from './columns/profile-columns.ts'
import { joinRangeColumns } from './columns/range-columns.ts'
import { siblingFinder, type SiblingCodes, type TakenTable } from './columns/siblings.ts'
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
interface Outcome extends Result<readonly FoundTable[]> {
  /** The likeliest column of codes of a table that is taken though nobody says what it is. */
  readonly codes: ColumnProfile | null
}

/** What is known of the language of a document. */
interface Language {
  readonly lexicon: Lexicon
  readonly locale: string
}

/** A table that is taken, as evidence for its siblings. */
interface Sibling extends TakenTable {
  /** The header of the column that holds its codes in the end. */
  readonly header: string
}

/**
 * Picks the code tables of a document: those that tell so by themselves, then those that are headed like one.
 *
 * @param grids - All its tables.
 * @param says - What is known of a table's columns: it wins over what is guessed.
 * @param lexicon - What words mean.
 * @param locale - The language of the document.
 * @returns Those that list codes, with the roles of their columns. Diagnostics, notes all: `code-or-name`, and `table-not-taken`
 *   for a table that nearly is one, where the document has others.
 */
export function findCodeTables(
  grids: readonly Grid[],
  says: (grid: Grid) => ConfiguredColumns | null,
  lexicon: Lexicon,
  locale = 'und',
): Result<readonly FoundTable[]> {
  const judged = grids.map((grid) => ({ grid, outcome: judgeGrid(grid, says(grid), { lexicon, locale }) }))
  const siblingOf = siblingFinder(judged.flatMap(({ outcome }) => siblingIn(outcome)))
  const outcomes = judged.map(({ grid, outcome }) => {
    const sibling = outcome.value.length > 0 ? null : siblingOf(grid)
    return sibling === null ? outcome : judgeColumns(grid, says(grid), { lexicon, locale }, sibling)
  })
  const value = outcomes.flatMap((outcome) => outcome.value)
  // What is said of a document without any code table names its tables, too.
  const diagnostics = outcomes.filter((outcome) => value.length > 0 || outcome.value.length > 0)
  return { value, diagnostics: diagnostics.flatMap((outcome) => outcome.diagnostics) }
}

function siblingIn({ value, codes }: Outcome): readonly Sibling[] {
  return value.flatMap(({ grid, columns }): readonly Sibling[] => {
    const header = columns.find(({ role }) => role === 'code')?.header
    return codes === null || header === undefined ? [] : [{ grid, codes, header }]
  })
}

/** Two columns are one of ranges only where that one would hold the codes: else they say since when, or how many. */
function judgeGrid(grid: Grid, said: ConfiguredColumns | null, language: Language): Outcome {
  const { lexicon } = language
  const joined = isFree(said) ? joinRangeColumns(grid, lexicon) : null
  const guess = joined === null ? null : findCodeColumn(profileColumns(joined.grid, lexicon), joined.grid, lexicon)
  const isOfRanges = joined !== null && guess !== null && guess.score >= enough && guess.column.index === joined.index
  return judgeColumns(isOfRanges ? joined.grid : grid, said, language, null)
}

function judgeColumns(
  grid: Grid,
  said: ConfiguredColumns | null,
  { lexicon, locale }: Language,
  sibling: (Sibling & SiblingCodes) | null,
): Outcome {
  const profiles = profileColumns(grid, lexicon)
  const saidCode = profiles.find((profile) => said?.roles.get(profile.index) === 'code')
  const guess = findCodeColumn(profiles, grid, lexicon, sibling)
  const code = saidCode === undefined ? guess : { column: saidCode, score: enough, reason: 'said by the config' }
  if (code === null) return { value: [], codes: null, diagnostics: [] }
  if (code.score < enough && said?.isWanted !== true) {
    const isOther = sibling === null && listsOtherThings(code.column, profiles, grid.heading, lexicon)
    return { value: [], codes: null, diagnostics: isOther ? [] : noteFor(grid, code, profiles, sibling) }
  }
  const told = isFree(said) ? tellCodeFromName(code, profiles, grid.place) : { code, name: null, diagnostics: [] }
  const columns = assignRoles(profiles, told, said?.roles ?? new Map(), locale)
  if (said === null && (isOfPhrases(told.code.column, grid) || tellsNothing(profiles, columns)))
    return { value: [], codes: null, diagnostics: noteFor(grid, code, profiles, sibling) }
  return {
    value: [{ grid, columns, setId: said?.id ?? null, naming: namingColumn(profiles, columns) }],
    codes: said === null && code.score >= enough ? code.column : null,
    diagnostics: told.diagnostics,
  }
}

/** What begins as a sentence does, and holds nothing that a code has: `Network error`; `missing lid` may be sent. */
const sentence = /^["'“”‘’«„]?\p{Lu}(?!.*(?:\d|_|\p{Lu}{2}))/su

/** Sentences alone, of which none is or holds a code: “Error” above what users read. */
function isOfPhrases(
  { index, codeShare, wordShare, proseShare, literalShare }: ColumnProfile,
  { rows }: Grid,
): boolean {
  const isProse = codeShare + wordShare === 0 && proseShare > 0.5 && literalShare < 0.5
  const texts = rows.filter(({ isSection }) => !isSection).flatMap(({ cells }) => cells[index]?.text ?? [])
  return isProse && texts.every((text) => text === '' || sentence.test(text))
}

/** Whether nothing stands beside the codes but letters and marks below a header that speaks of no text: “Dir” above `R`, `RW`. */
function tellsNothing(profiles: readonly ColumnProfile[], columns: readonly Column[]): boolean {
  const text = profiles.find(({ index }) => columns[index]?.role === 'description')
  return text !== undefined && headerConcept(text) === null && text.filled > 0 && text.length <= 2
}

/** What one header alone calls codes is likelier meant than what looks most like them, and “Error code” above codes is told anyway. */
function noteFor(
  grid: Grid,
  { column, score }: CodeColumn,
  profiles: readonly ColumnProfile[],
  sibling: (Sibling & SiblingCodes) | null,
): readonly Diagnostic[] {
  if (sibling?.hasSameLine === true) return noteOf(grid, sibling.header, score)
  const called = profiles.filter((profile) => profile.meaning.isWhole && headerConcept(profile) === 'code')
  const [only] = called.length === 1 ? called : []
  if (only === undefined || only.filled === 0) return noteOf(grid, column.header, score)
  const isOfErrors = only.meaning.concepts.has('subject') && only.codeShare > 0.9 && only.distinctShare === 1
  return noteOf(grid, only.header, isOfErrors ? Math.max(score, nearly) : score)
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
