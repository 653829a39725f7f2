import { beginOf } from '../diagnostics/edits.ts'
import type { CodeTable } from '../model/types.ts'
import type { SourceDocument } from './document.ts'
import type { ReadTable } from './read-table.ts'
import type { Selection } from './selection/selection.ts'

/** What is known of the document of a table. */
export interface PageFacts {
  readonly selection: Selection
  readonly title: string | null
  /** The headings above a line, the outermost first. */
  readonly headingsAt: (line: number) => readonly string[]
  readonly topicsAt: (line: number) => readonly string[]
}

/**
 * Puts together what is known of a code table.
 *
 * @param table - The table, and its rows.
 * @param document - Its document.
 * @param facts - What is known of that.
 */
export function codeTable(
  { found: { grid, columns, setId }, rows }: ReadTable,
  document: SourceDocument,
  { selection, title, headingsAt, topicsAt }: PageFacts,
): CodeTable {
  const { file, path, locale } = document
  const { anchorPrefix, type } = rows
  const heading = grid.heading ?? title
  const chosen = selection.choose(grid.place.line, anchorPrefix)
  return {
    file,
    path,
    locale,
    origin: beginOf(grid.place),
    heading,
    caption: grid.caption ?? null,
    above: headingsAt(grid.place.line)
      .filter((one) => one !== heading)
      .toReversed(),
    topics: topicsAt(grid.place.line),
    setId: chosen?.id ?? setId,
    selector: chosen?.selector ?? null,
    anchorPrefix,
    type,
    columns: columns.map((column, index) => ({ ...column, place: grid.header.cells[index]?.place ?? grid.place })),
    rows: rows.rows,
  }
}
