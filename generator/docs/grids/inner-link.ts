import type { ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import type { GridCell } from './grid.ts'

/**
 * Whether a cell is one link to another part of its page, in code font or not.
 *
 * @param cell - The cell.
 */
export function isInnerLink({ content: { nodes } }: GridCell): boolean {
  return isLinkAlone(nodes)
}

function isLinkAlone(nodes: readonly (RootContent | ElementContent)[]): boolean {
  const [node, ...others] = nodes.filter((one) => one.type !== 'text' || one.value.trim() !== '')
  if (node === undefined || others.length > 0) return false
  if (node.type === 'link') return node.url.startsWith('#')
  if (node.type === 'element' && node.tagName === 'a') {
    const { href } = node.properties
    return typeof href === 'string' && href.startsWith('#')
  }
  return 'children' in node && isLinkAlone(node.children)
}
