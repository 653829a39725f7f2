import type { Element, ElementContent, Root, RootContent } from 'hast'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { hiddenElements, keptElements } from './elements.ts'

/** What a text may hold: the checks have reported everything else. */
const schema: Schema = {
  tagNames: [...keptElements],
  strip: [...hiddenElements],
  attributes: { a: ['href', 'title'], abbr: ['title'], ol: ['start', 'type'], '*': ['dir', 'lang'] },
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
  const resolved: Root = { type: 'root', children: tree.children.flatMap((node) => rewrite(node, resolveLink)) }
  const safe = sanitize(resolved, schema)
  return safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] }
}

function rewrite(node: RootContent, resolveLink: (href: string) => string): readonly ElementContent[] {
  if (node.type === 'doctype' || node.type === 'comment') return []
  if (node.type !== 'element') return [node]
  if (node.tagName === 'wbr') return []
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
