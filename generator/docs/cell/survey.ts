import type { ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import { listElements } from './elements.ts'

/** What a cell holds, told before anything is done with it. */
export interface Survey {
  /** Text, inline code, emphasis, ordinary links and line breaks only: what Markdown says of them is what HTML would say. */
  readonly isPlain: boolean
  /** Whether there are tags other than `<br>`. */
  readonly hasHtml: boolean
  /** Whether a text holds `<`. */
  readonly hasAngle: boolean
  /** Whether a text holds marks of Markdown that mark nothing. */
  readonly hasMarks: boolean
  /** Whether there are links, images or footnotes whose targets stand elsewhere. */
  readonly hasReferences: boolean
  /** How deep the deepest node lies. */
  readonly depth: number
  /** How deep lists are nested. */
  readonly listDepth: number
}

const plainTypes = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link'])
const referenceTypes = new Set(['linkReference', 'imageReference', 'footnoteReference'])

const lineBreaks: ReadonlySet<string> = new Set(['<br>', '<br/>', '<br />', '</br>'])

/** White space within a text that HTML would collapse. */
const loose = /[\n\r]|[\t ]{2}/

/** Every character of these stands for itself in a link, in Markdown as in HTML. */
const ordinaryUrl = /^(?:https?:\/\/|\/|#|mailto:)[\w\-./?=#:@+,;~]*$/

/** What a text holds where emphasis or a reference is not finished. */
const marks = /\*\*|~~|`|\]\[|\] ?\(|\)\[|\[\^|\[[^\][()]{1,100}\(|^\*/

/**
 * Surveys the nodes of a cell, without recursion: nothing is known yet of how deep they go.
 *
 * @param nodes - Markdown or HTML nodes.
 * @returns What they hold.
 */
export function survey(nodes: readonly (RootContent | ElementContent)[]): Survey {
  let isPlain = !edges(nodes).some((edge) => isBlank(edge))
  let hasHtml = false
  let hasAngle = false
  let hasMarks = false
  let hasReferences = false
  let depth = 0
  let listDepth = 0
  const open = nodes.map((node) => ({ node, depth: 1, lists: 0 }))
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { node } = entry
    isPlain &&= isPlainNode(node, entry.depth)
    hasHtml ||= node.type === 'html' && !isLineBreak(node)
    hasAngle ||= node.type === 'text' && node.value.includes('<')
    hasMarks ||= node.type === 'text' && marks.test(node.value)
    hasReferences ||= referenceTypes.has(node.type)
    const lists = entry.lists + (isList(node) ? 1 : 0)
    depth = Math.max(depth, entry.depth)
    listDepth = Math.max(listDepth, lists)
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: entry.depth + 1, lists })
  }
  return { isPlain, hasHtml, hasAngle, hasMarks, hasReferences, depth, listDepth }
}

/**
 * Tells whether a node is `<br>` without attributes: the tag that every other cell has, and that means the same in any place.
 *
 * @param node - The node.
 */
export function isLineBreak(node: RootContent | ElementContent): boolean {
  return node.type === 'html' && lineBreaks.has(node.value)
}

function isList(node: RootContent | ElementContent): boolean {
  return node.type === 'list' || (node.type === 'element' && listElements.has(node.tagName))
}

function isPlainNode(node: RootContent | ElementContent, depth: number): boolean {
  // Within a link or an emphasis, white space at an edge would meet that outside of it.
  if (node.type === 'text') return !loose.test(node.value) && (depth === 1 || node.value.trim() === node.value)
  if (node.type === 'link') return ordinaryUrl.test(node.url)
  if (node.type === 'html') return depth === 1 && isLineBreak(node)
  return plainTypes.has(node.type)
}

/** The first and the last character of the nodes' text, where that is text. */
function edges(nodes: readonly (RootContent | ElementContent)[]): readonly (string | undefined)[] {
  const first = nodes[0]
  const last = nodes.at(-1)
  return [first?.type === 'text' ? first.value.at(0) : undefined, last?.type === 'text' ? last.value.at(-1) : undefined]
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
