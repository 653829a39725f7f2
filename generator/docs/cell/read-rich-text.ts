import type { Result } from '../../diagnostics/diagnostic.ts'
import type { RichText } from '../../model/types.ts'
import { checkText } from '../checks/check-text.ts'
import type { Cell } from './cell.ts'
import { cleanHast } from './clean-hast.ts'
import { withoutLoneBullet } from './without-lone-bullet.ts'
import { withoutPositions } from './without-positions.ts'
import { outline } from './outline.ts'
import { readTree } from './read-tree.ts'
import { renderHtml } from './render-html.ts'
import { renderMarkdown } from '../../model/rich-text/render-markdown.ts'
import { renderText } from '../../model/rich-text/render-text.ts'
import { summarize } from './summarize.ts'
import { hastToMdast, plainMdast } from './to-mdast.ts'

/** A text that says nothing: what an empty cell holds, and a cell that is not read. */
export const emptyText: RichText = { text: '', markdown: '', html: '', summary: '', links: [], tokens: [], lists: [] }

/**
 * Reads a cell's rich text, in each rendering that consumers ask for.
 *
 * @param cell - The cell.
 * @returns The text, and what is wrong with it: tags, elements, attributes, links and characters. A cell beyond the limits on size and depth is
 *   not read: one error, and a text that says nothing.
 */
export function readRichText(cell: Cell): Result<RichText> {
  if (cell.nodes.length === 0) return { value: emptyText, diagnostics: [] }
  const { value: tree, diagnostics } = readTree(cell)
  if (tree === null) return { value: emptyText, diagnostics }
  const { sentences, resolveLink } = cell.document
  const hast = withoutLoneBullet(cleanHast(tree.hast, resolveLink))
  const mdast = cell.syntax === 'markdown' && tree.isPlain ? plainMdast(cell.nodes, resolveLink) : hastToMdast(hast)
  const text = renderText(mdast)
  const value: RichText = {
    text,
    markdown: renderMarkdown(mdast),
    html: renderHtml(hast),
    summary: summarize(mdast, sentences),
    ...outline(mdast),
    content: withoutPositions(mdast),
  }
  return { value, diagnostics: [...diagnostics, ...checkText(text, cell)] }
}
