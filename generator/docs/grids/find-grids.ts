import type { Parents, Root, RootContent } from 'mdast'
import { fillBlankHeader } from './blank-header.ts'
import { gfmGrid } from './gfm-grid.ts'
import type { Grid } from './grid.ts'
import { htmlGrids } from './html-grid.ts'
import { endOfElement } from './html-tree.ts'
import { markRepeatedHeaders } from './repeated-headers.ts'
import { unroll } from './unroll.ts'
import { headingText } from './heading-text.ts'
import { plainText } from './plain-text.ts'

/**
 * Finds every table of a document, wherever it stands: lists, quotes and admonitions included.
 *
 * @param tree - The document.
 * @param file - Its path.
 * @param source - Its text.
 * @returns The tables in document order.
 */
export function findGrids(tree: Root, file: string, source: string): readonly Grid[] {
  const grids: Grid[] = []
  let heading: string | null = null
  const visit = (parent: Parents): void => {
    const children: readonly RootContent[] = parent.children
    for (let index = 0; index < children.length; index++) {
      const node = children[index]
      if (node === undefined) continue
      const end = endOfElement(children, index, 'table')
      if (end !== null) {
        const above = { heading, lead: leadOf(children, index, source) }
        const found = htmlGrids(children.slice(index, end + 1), file, source, above)
        grids.push(...found.grids)
        heading = found.heading
        index = end
      } else if (node.type === 'table')
        grids.push(gfmGrid(node, file, { heading, lead: leadOf(children, index, source) }))
      else if ('children' in node && node.type !== 'heading') visit(node)
      else heading = headingText(node, source) ?? heading
    }
  }
  visit(tree)
  return grids.map((grid) => markRepeatedHeaders(unroll(fillBlankHeader(grid))))
}

/** The paragraph above. An anchor or a line break may stand between it and the table. */
function leadOf(siblings: readonly RootContent[], index: number, source: string): string | null {
  const before = siblings.slice(0, index).findLast((node) => node.type !== 'html' || headingText(node, source) !== null)
  return before?.type === 'paragraph' ? plainText(before) : null
}
