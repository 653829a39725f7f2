import type { Parents, Root, RootContent } from 'mdast'
import { frontMatterTitle } from '../front-matter-title.ts'
import { captionText } from './caption.ts'
import { gfmGrid } from './gfm-grid.ts'
import type { Grid } from './grid.ts'
import { htmlGrids } from './html-grid.ts'
import { endOfElement } from './html-tree.ts'
import { headingText } from './heading-text.ts'
import { plainText } from './plain-text.ts'

/**
 * Finds every table of a document, wherever it stands: lists, quotes and admonitions included.
 *
 * @param tree - The document.
 * @param file - Its path.
 * @param source - Its text.
 * @returns The tables in document order, as their syntax forms them.
 */
export function findGrids(tree: Root, file: string, source: string): readonly Grid[] {
  const grids: Grid[] = []
  let heading = frontMatterTitle(tree)
  let title = heading
  const visit = (parent: Parents): void => {
    const children: readonly RootContent[] = parent.children
    // An anchor or a line break may stand between the paragraph above and a table.
    let paragraph: RootContent | null = null
    // What stands right above that.
    let before: RootContent | null = null
    for (let index = 0; index < children.length; index++) {
      const node = children[index]
      if (node === undefined) continue
      const end = endOfElement(children, index, 'table')
      const text = end === null ? headingText(node) : null
      const isTable = end !== null || node.type === 'table'
      const lead = isTable && paragraph !== null ? plainText(paragraph) : null
      const caption = isTable ? (captionText(paragraph) ?? captionText(before)) : null
      if (end !== null) {
        const above = { heading, title, lead, caption }
        const found = htmlGrids(children.slice(index, end + 1), file, source, above)
        grids.push(...found.grids)
        heading = found.heading
        index = end
      } else if (node.type === 'table') grids.push(gfmGrid(node, file, { heading, title, lead, caption }))
      else if (text !== null) {
        heading = text
        if (node.type === 'heading' && node.depth === 1) title = text
      } else if (node.type === 'html') continue
      else if ('children' in node) visit(node)
      before = node.type === 'paragraph' ? paragraph : null
      paragraph = node.type === 'paragraph' ? node : null
    }
  }
  visit(tree)
  return grids
}
