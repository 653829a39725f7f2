import type { Root as HastRoot } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { PhrasingContent, Root, RootContent } from 'mdast'

/**
 * Turns a clean tree of HTML into Markdown nodes. White space collapses as it does in a browser.
 *
 * @param tree - The clean tree.
 * @returns Markdown without HTML.
 */
export function hastToMdast(tree: HastRoot): Root {
  const content = toMdast(tree)
  return content.type === 'root' ? content : { type: 'root', children: [] }
}

/**
 * Takes over the nodes of a plain cell: of these, Markdown says what HTML would say.
 *
 * @param nodes - The nodes of a cell that `survey` calls plain.
 * @param resolveLink - Turns a link of the document into one that works elsewhere.
 * @returns The same content as `hastToMdast` would give, at a fraction of the price.
 */
export function plainMdast(nodes: readonly RootContent[], resolveLink: (href: string) => string): Root {
  const resolve = (node: PhrasingContent): PhrasingContent => {
    switch (node.type) {
      case 'link':
        return { ...node, url: resolveLink(node.url), children: node.children.map(resolve) }
      case 'emphasis':
      case 'strong':
      case 'delete':
        return { ...node, children: node.children.map(resolve) }
      default:
        return node
    }
  }
  return { type: 'root', children: nodes.filter(isPlainPhrasing).map(resolve) }
}

function isPlainPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'inlineCode', 'link', 'emphasis', 'strong', 'delete'].includes(node.type)
}
