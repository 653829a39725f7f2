import type { ElementContent } from 'hast'
import type { RootContent } from 'mdast'
import type { CellContent } from './grid.ts'
import { plainText } from './plain-text.ts'

/**
 * Whether all that a cell holds is bold, as the words of headers and titles are.
 *
 * @param content - What the cell holds.
 */
export function isBold({ nodes }: CellContent): boolean {
  const all: readonly (RootContent | ElementContent)[] = nodes
  const [node, ...others] = all.filter((one) => plainText(one) !== '')
  if (node === undefined || others.length > 0) return false
  return node.type === 'strong' || (node.type === 'element' && (node.tagName === 'b' || node.tagName === 'strong'))
}
