import type { ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import type { CellContent } from './grid.ts'
import { plainText, tagName } from './plain-text.ts'

const bold: ReadonlySet<string> = new Set(['b', 'strong'])
const emphasis: ReadonlySet<string> = new Set([...bold, 'i', 'em'])

/**
 * Whether all that a cell holds is bold, as the words of headers and titles are.
 *
 * @param content - What the cell holds.
 */
export function isBold(content: CellContent): boolean {
  return isWholly(content, bold)
}

/**
 * Whether all that a cell holds is bold or in italics, as titles between rows are.
 *
 * @param content - What the cell holds.
 */
export function isEmphasized(content: CellContent): boolean {
  return isWholly(content, emphasis)
}

function isWholly({ nodes }: CellContent, tags: ReadonlySet<string>): boolean {
  const all: readonly (RootContent | ElementContent)[] = nodes
  const [node, ...others] = all.filter((one) => plainText(one) !== '')
  if (node === undefined || others.length > 0) return false
  if (node.type === 'text') return isTagOf(nodes[0], tags) && isTagOf(nodes.at(-1), tags)
  const name = node.type === 'element' ? node.tagName : markdown.get(node.type)
  return name !== undefined && tags.has(name)
}

const markdown: ReadonlyMap<string, string> = new Map([
  ['strong', 'strong'],
  ['emphasis', 'em'],
])

/** Markdown's parser cuts `<b>Code</b>` into a tag, a text and a tag. */
function isTagOf(node: RootContent | ElementContent | undefined, tags: ReadonlySet<string>): boolean {
  return node?.type === 'html' && tags.has(tagName(node.value))
}
