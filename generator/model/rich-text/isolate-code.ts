import type { Nodes, PhrasingContent, Root, Text } from 'mdast'

/** First strong isolate and pop directional isolate: what stands between them does not turn the text round it. */
const [open, close] = ['\u2068', '\u2069']

/**
 * Puts isolates round the inline code of a text, for languages that are written from right to left: without them, a name
 * in Latin letters beside punctuation or a number is shown in the wrong order.
 *
 * @param content - The tree of the text.
 */
export function isolateCode(content: Root): Root {
  return isolated(content)
}

/**
 * The same for HTML that we wrote ourselves, and that escapes every other `<`.
 *
 * @param html - The HTML.
 */
export function isolateCodeInHtml(html: string): string {
  return html.replaceAll('<code>', `${open}<code>`).replaceAll('</code>', `</code>${close}`)
}

function isolated<Node extends Nodes>(node: Node): Node {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
      return { ...node, children: node.children.flatMap(isolatedPhrasing) }
    default:
      return 'children' in node ? { ...node, children: node.children.map(isolated) } : node
  }
}

function isolatedPhrasing<Node extends PhrasingContent>(node: Node): readonly (Node | Text)[] {
  return node.type === 'inlineCode' ? [mark(open), node, mark(close)] : [isolated(node)]
}

function mark(value: string): Text {
  return { type: 'text', value }
}
