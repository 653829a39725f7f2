import type { Lexicon } from '../lexicon/lexicon.ts'
import { profileColumns } from './columns/profile-columns.ts'
import { takenTables } from './columns/taken-tables.ts'
import { findHeaders } from './columns/find-header.ts'
import { siblingFinder } from './columns/siblings.ts'
import { weighColumns, type SpeakingSign } from './columns/weigh-columns.ts'
import type { SourceDocument } from './document.ts'
import { DeepHtmlError } from './grids/deep-html-error.ts'
import { findGrids } from './grids/find-grids.ts'
import { parseMarkdown } from './parse-markdown.ts'

/** A table, and how much each of its columns looks like one of codes. */
export interface WeighedTable {
  readonly file: string
  /** The line of the header. */
  readonly line: number
  /** The columns that are not empty; none where there is no other to say what a code means. */
  readonly columns: readonly WeighedHeader[]
}

/** A column with the signs that spoke for it and against it. */
export interface WeighedHeader {
  readonly header: string
  /** What the signs add up to. */
  readonly score: number
  readonly signs: readonly SpeakingSign[]
}

/**
 * Weighs every table of a document, those that hold no codes too: what `doc-codes inspect --why` shows.
 *
 * @param document - The document.
 * @param lexicon - What words mean.
 * @returns Its tables in document order; none of one whose HTML is nested too deep to be read.
 */
export function weighTables({ file, text }: SourceDocument, lexicon: Lexicon): readonly WeighedTable[] {
  try {
    const grids = findGrids(parseMarkdown(text, file), file, text).flatMap((grid) => findHeaders(grid, lexicon))
    const siblingOf = siblingFinder(takenTables(grids, lexicon))
    return grids.map((grid) => ({
      file,
      line: grid.place.line,
      columns: weighColumns(profileColumns(grid, lexicon), grid, lexicon, siblingOf(grid)).map(
        ({ column, score, signs }) => ({
          header: column.header,
          score,
          signs,
        }),
      ),
    }))
  } catch (error) {
    if (!(error instanceof DeepHtmlError)) throw error
    return []
  }
}
