import type { ElementContent, Root as HastRoot, RootContent as HastContent } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { attentionElements, blockElements } from './elements.ts'
import { tidyPhrasing } from './tidy-phrasing.ts'

/**
 * Turns a clean tree of HTML into Markdown nodes. White space collapses as it does in a browser.
 *
 * @param tree - The clean tree.
 * @returns Paragraphs, lists and the like, without HTML.
 */
export function hastToMdast(tree: HastRoot): Root {
  const content = toMdast({ ...tree, children: tree.children.flatMap(withoutStraddling) }, { document: true })
  return tidyPhrasing(content.type === 'root' ? content : { type: 'root', children: [] })
}

/** Takes the weight from a text that holds blocks (`<b>a<ul>…</ul></b>`). */
function withoutStraddling<Node extends HastContent>(node: Node): readonly (Node | ElementContent)[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(withoutStraddling)
  return attentionElements.has(node.tagName) && children.some(holdsBlock) ? children : [{ ...node, children }]
}

function holdsBlock(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    ((node.tagName !== 'br' && blockElements.has(node.tagName)) || node.children.some(holdsBlock))
  )
}

/**
 * Takes over the nodes of a plain cell: of these, Markdown says what HTML would say.
 *
 * @param nodes - The nodes of a cell that `survey` calls plain.
 * @param resolveLink - Turns a link of the document into one that works elsewhere.
 * @returns The same content as `hastToMdast` would give, at a fraction of the price.
 */
export function plainMdast(nodes: readonly RootContent[], resolveLink: (href: string) => string): Root {
  const children = nodes.flatMap((node, index): readonly PhrasingContent[] => {
    if (node.type === 'html') return [{ type: 'break' }]
    return isPlainPhrasing(node)
      ? [withoutEdges(resolveLinks(node, resolveLink), nodes[index - 1], nodes[index + 1])]
      : []
  })
  return tidyPhrasing({ type: 'root', children: [{ type: 'paragraph', children }] })
}

function resolveLinks(node: PhrasingContent, resolveLink: (href: string) => string): PhrasingContent {
  switch (node.type) {
    case 'link':
      return {
        ...node,
        url: resolveLink(node.url),
        children: node.children.map((child) => resolveLinks(child, resolveLink)),
      }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { ...node, children: node.children.map((child) => resolveLinks(child, resolveLink)) }
    default:
      return node
  }
}

/** A text without the space beside a line break. */
function withoutEdges(
  node: PhrasingContent,
  before: RootContent | undefined,
  after: RootContent | undefined,
): PhrasingContent {
  if (node.type !== 'text') return node
  const start = before?.type === 'html' && /^[ \t]/.test(node.value) ? 1 : 0
  const end = after?.type === 'html' && /[ \t]$/.test(node.value) ? -1 : undefined
  return start === 0 && end === undefined ? node : { ...node, value: node.value.slice(start, end) }
}

function isPlainPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'inlineCode', 'link', 'emphasis', 'strong', 'delete'].includes(node.type)
}
