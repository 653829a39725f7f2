import type { Parents, Root, RootContent } from 'mdast'
import { gfmGrid } from './gfm-grid.ts'
import type { Grid } from './grid.ts'
import { htmlGrids } from './html-grid.ts'
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
      if (node.type === 'heading') heading = plainText(node)
      else if (node.type === 'table') grids.push(gfmGrid(node, file, { heading, lead: leadOf(children, index) }))
      else if (node.type === 'html') {
        const end = endOfTable(children, index)
        if (end === null) continue
        const above = { heading, lead: leadOf(children, index) }
        grids.push(...htmlGrids(children.slice(index, end + 1), file, source, above))
        index = end
      } else if ('children' in node) visit(node)
    }
  }
  visit(tree)
  return grids
}

/** The paragraph above. An anchor or a line break may stand between it and the table. */
function leadOf(siblings: readonly RootContent[], index: number): string | null {
  const before = siblings.slice(0, index).findLast((node) => node.type !== 'html')
  return before?.type === 'paragraph' ? plainText(before) : null
}

/**
 * The last of the siblings that an HTML table takes. Blank lines cut its HTML into several nodes, with Markdown between.
 * Which element is which is for the HTML parser to say; this only keeps the rest of the document away from it.
 */
function endOfTable(nodes: readonly RootContent[], start: number): number | null {
  let open = 0
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index]
    if (node?.type === 'html') {
      const html = node.value.toLowerCase()
      if (index === start && !html.includes('<table')) return null
      open += html.split('<table').length - html.split('</table').length
      if (open <= 0) return index
    } else if (node?.type === 'heading') return index - 1
  }
  return nodes.length - 1
}
