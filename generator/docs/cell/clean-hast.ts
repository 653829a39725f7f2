import type { Element, ElementContent, Root, RootContent } from 'hast'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { hiddenElements, keptElements } from './elements.ts'

/** What a text may hold: the checks have reported everything else. */
const schema: Schema = {
  tagNames: [...keptElements, 'img'],
  strip: [...hiddenElements],
  attributes: {
    a: ['href', 'title'],
    abbr: ['title'],
    img: ['alt'],
    ol: ['start', 'type'],
    '*': ['dir', 'lang'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
}

/** Elements that mean nothing without the attributes that are left out. */
const meaningless: ReadonlySet<string> = new Set(['font', 'label', 'nobr', 'span'])

/**
 * Makes a tree of HTML safe, and its links work elsewhere. An image becomes its alternative text, a `<wbr>` nothing.
 *
 * @param tree - The tree of a cell.
 * @param resolveLink - Turns a link of the document into one that works elsewhere.
 * @returns A new tree that holds kept elements and safe attributes only, without comments.
 */
export function cleanHast(tree: Root, resolveLink: (href: string) => string): Root {
  const safe = sanitize(tree, schema)
  const nodes = safe.type === 'root' ? safe.children : [safe]
  return { type: 'root', children: nodes.flatMap((node) => rewrite(node, resolveLink)) }
}

function rewrite(node: RootContent | Root, resolveLink: (href: string) => string): readonly ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || node.tagName === 'wbr') return []
  if (node.tagName === 'img') return [{ type: 'text', value: alternativeText(node) }]
  const children = node.children.flatMap((child) => rewrite(child, resolveLink))
  const { href } = node.properties
  if (meaningless.has(node.tagName) || (node.tagName === 'a' && typeof href !== 'string')) return children
  const properties = typeof href === 'string' ? { ...node.properties, href: resolveLink(href) } : node.properties
  return [{ ...node, properties, children }]
}

function alternativeText(image: Element): string {
  const { alt } = image.properties
  return typeof alt === 'string' ? alt : ''
}
