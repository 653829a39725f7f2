import type { Element, ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import type { Spot } from '../../diagnostics/diagnostic.ts'

/** A cell as its syntax gives it: what reads its rich text needs the nodes. */
export type CellContent =
  | { readonly syntax: 'markdown'; readonly nodes: readonly RootContent[] }
  | { readonly syntax: 'html'; readonly nodes: readonly ElementContent[] }

/** A cell of a grid. */
export interface GridCell {
  /** Plain text without markup, white space collapsed, `\n` where HTML breaks the line. */
  readonly text: string
  /** Where the content begins. */
  readonly place: Spot
  readonly content: CellContent
}

/** A row of a grid. */
export interface GridRow {
  readonly cells: readonly GridCell[]
  readonly place: Spot
  /** Whether one cell spans all columns, as a title between the rows does. */
  readonly isSection: boolean
  /** Why its code should not be used any more, as a title or a mark above says; `''` where these give no reason. */
  readonly mark?: string
}

/** What stands above a table, in plain text. */
export interface Surroundings {
  /** The nearest heading. */
  readonly heading: string | null
  /** What the page or its part is called: the nearest heading of the first level. */
  readonly title?: string | null
  /** The paragraph right above. */
  readonly lead: string | null
  /** The paragraph that is wholly bold, right above the table or above its lead: it stands for a heading. */
  readonly caption?: string | null
}

/** A table of any syntax: its header, and its rows as they are written (ragged ones included). */
export interface Grid extends Surroundings {
  readonly syntax: 'markdown' | 'html'
  readonly header: GridRow
  readonly rows: readonly GridRow[]
  /** Where the header row begins. */
  readonly place: Spot
  /** The last line. */
  readonly end: number
  /** What only tables in HTML have. */
  readonly html?: HtmlTable
}

/** A table as the HTML parser has it. */
export interface HtmlTable {
  readonly element: Element
  /** What is written in the table and stands outside of its cells. */
  readonly outside: readonly Stray[]
}

/** A text that belongs to no cell. */
export interface Stray {
  readonly text: string
  readonly place: Spot
}

/**
 * What a table's columns are called: by its header, or by its first row where it has none.
 *
 * @param grid - A table.
 * @returns A text for each column.
 */
export function headerTexts({ header, rows }: Grid): readonly string[] {
  const row = header.cells.some(({ text }) => text !== '') ? header : (rows[0] ?? header)
  return row.cells.map(({ text }) => text)
}
