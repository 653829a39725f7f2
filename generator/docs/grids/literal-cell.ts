import type { ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import type { GridCell } from './grid.ts'

/**
 * Whether a cell is one piece of inline code, in which nothing but a code, a name or a value is written.
 *
 * @param cell - The cell.
 */
export function isLiteral({ content: { nodes } }: GridCell): boolean {
  return isCodeAlone(nodes)
}

/**
 * Whether nodes are one piece of inline code. Bold code is code, and so is a link to it.
 *
 * @param nodes - What a cell holds.
 */
export function isCodeAlone([node, ...others]: readonly (RootContent | ElementContent)[]): boolean {
  if (node === undefined || others.length > 0) return false
  if (node.type === 'inlineCode' || (node.type === 'element' && node.tagName === 'code')) return true
  return 'children' in node && isCodeAlone(node.children)
}
