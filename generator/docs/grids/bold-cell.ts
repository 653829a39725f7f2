import type { ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import type { CellContent } from './grid.ts'
import { plainText, tagName } from './plain-text.ts'

const bold = new Set(['b', 'strong'])

/**
 * Whether all that a cell holds is bold, as the words of headers and titles are.
 *
 * @param content - What the cell holds.
 */
export function isBold({ nodes }: CellContent): boolean {
  const all: readonly (RootContent | ElementContent)[] = nodes
  const [node, ...others] = all.filter((one) => plainText(one) !== '')
  if (node === undefined || others.length > 0) return false
  if (node.type === 'text') return isBoldTag(nodes[0]) && isBoldTag(nodes.at(-1))
  return node.type === 'strong' || (node.type === 'element' && bold.has(node.tagName))
}

/** Markdown's parser cuts `<b>Code</b>` into a tag, a text and a tag. */
function isBoldTag(node: RootContent | ElementContent | undefined): boolean {
  return node?.type === 'html' && bold.has(tagName(node.value))
}
