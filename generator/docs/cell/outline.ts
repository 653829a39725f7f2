import type { Nodes, Root } from 'mdast'
import type { Link } from '../../model/types.ts'
import { renderText } from '../../model/rich-text/render-text.ts'

/** What a text holds beside its words: what its translations must hold as well. */
export interface Outline {
  readonly links: readonly Link[]
  readonly tokens: readonly string[]
  readonly lists: readonly number[]
}

/**
 * Lists the links, the inline code and the sizes of the lists of a text.
 *
 * @param content - The clean text.
 * @returns Each of them in document order.
 */
export function outline(content: Root): Outline {
  const links: Link[] = []
  const tokens: string[] = []
  const lists: number[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'link') links.push({ text: renderText(node), href: node.url })
    else if (node.type === 'inlineCode') tokens.push(node.value)
    else if (node.type === 'list') lists.push(node.children.length)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(content)
  return { links, tokens, lists }
}
