import type { ElementContent } from 'hast'
import type { Definition, RootContent } from 'mdast'
import type { Spot } from '../../diagnostics/diagnostic.ts'
import { spotOfAll, type PlacedNode } from '../spot-of.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/** What the cells of one document share. */
export interface CellDocument {
  /** The document's path, for diagnostics. */
  readonly file: string
  /** The text that was parsed: the offsets of all nodes point into it. */
  readonly source: string
  /** The link definitions of the document (`[docs]: https://…`), by their normalized identifier. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** Finds the sentences of its locale. */
  readonly sentences: Intl.Segmenter
  /** What words mean. */
  readonly lexicon: Lexicon
  /** The signs that the document says of that they mark what should not be used any more: `❌ Deprecated.` */
  readonly deprecatedSigns: () => ReadonlySet<string>
  /** Makes a link of the document one that works elsewhere; see `linkResolver`. */
  readonly resolveLink: (href: string) => string
}

/** A cell that Markdown wrote: phrasing or blocks, HTML as loose `html` nodes of one tag each. */
export interface MarkdownCell {
  readonly syntax: 'markdown'
  readonly place: Spot
  readonly nodes: readonly RootContent[]
  readonly document: CellDocument
}

/** A cell of an HTML table: the children of a `td` or `th`, whose positions point into the document. */
export interface HtmlCell {
  readonly syntax: 'html'
  readonly place: Spot
  readonly nodes: readonly ElementContent[]
  readonly document: CellDocument
}

/** The content of one cell of a table, or of another stretch of a document that stands for one. */
export type Cell = MarkdownCell | HtmlCell

/**
 * Makes a cell of Markdown nodes.
 *
 * @param nodes - The children of an mdast `tableCell`, or any other phrasing or flow content.
 * @param place - Where the cell begins: the place of an empty cell; else that of the first node is taken.
 * @param document - The document.
 */
export function cellFromMdast(nodes: readonly RootContent[], place: Omit<Spot, 'file'>, document: CellDocument): Cell {
  return { syntax: 'markdown', place: spotIn(nodes, place, document), nodes, document }
}

/**
 * Makes a cell of nodes of an HTML table.
 *
 * @param nodes - The children of a hast `td` or `th`, with positions that point into the document.
 * @param place - Where the cell begins: the place of an empty cell; else that of the first node is taken.
 * @param document - The document.
 */
export function cellFromHast(
  nodes: readonly ElementContent[],
  place: Omit<Spot, 'file'>,
  document: CellDocument,
): Cell {
  return { syntax: 'html', place: spotIn(nodes, place, document), nodes, document }
}

function spotIn(nodes: readonly PlacedNode[], place: Omit<Spot, 'file'>, { file }: CellDocument): Spot {
  return nodes[0]?.position === undefined ? { ...place, file } : spotOfAll(nodes, nodes[0], file)
}
