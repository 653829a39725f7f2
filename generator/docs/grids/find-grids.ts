import type { Nodes, Root } from 'mdast'
import { gfmGrid } from './gfm-grid.ts'
import type { Grid } from './grid.ts'
import { plainText } from './plain-text.ts'

/**
 * Finds every table of a document, wherever it stands: lists, quotes and admonitions included.
 *
 * @param tree - The document.
 * @param file - Its path.
 * @returns The tables in document order.
 */
export function findGrids(tree: Root, file: string): readonly Grid[] {
  const grids: Grid[] = []
  let heading: string | null = null
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') heading = plainText(node)
    else if (node.type === 'table') grids.push(gfmGrid(node, file, heading))
    else if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return grids
}
