import type { Nodes as HastNodes } from 'hast'
import type { Nodes } from 'mdast'
import type { GridCell } from '../grids/grid.ts'

/**
 * The anchors that the links of a cell lead to: `apiCode-8` of `[Ok](../codes.md#apiCode-8)`.
 *
 * @param cell - A cell.
 */
export function linkTargets({ content }: GridCell): readonly string[] {
  const urls = content.syntax === 'markdown' ? content.nodes.flatMap(urlsIn) : content.nodes.flatMap(hrefsIn)
  return urls.flatMap((url) => {
    const hash = url.indexOf('#')
    return hash < 0 || hash === url.length - 1 ? [] : [url.slice(hash + 1)]
  })
}

function urlsIn(node: Nodes): readonly string[] {
  const own = node.type === 'link' ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap(urlsIn)] : own
}

function hrefsIn(node: HastNodes): readonly string[] {
  if (!('children' in node)) return []
  const { href } = node.type === 'element' && node.tagName === 'a' ? node.properties : {}
  return [...(typeof href === 'string' ? [href] : []), ...node.children.flatMap(hrefsIn)]
}
