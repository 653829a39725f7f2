import type { RootContent } from 'mdast'
import { htmlTree, isHeading, landmarksOf } from './html-tree.ts'
import { plainText } from './plain-text.ts'

/**
 * The text of a heading, of Markdown's or HTML's (`<h2 id="errors">Errors</h2>`).
 *
 * @param node - A block of a document.
 * @returns The text, of a block with several headings the last one's; `null` where the block is no heading or an empty one.
 */
export function headingText(node: RootContent): string | null {
  if (node.type === 'heading') return plainText(node) || null
  if (node.type !== 'html' || !/<h[1-6][\s>]/i.test(node.value)) return null
  const texts = landmarksOf(htmlTree([node]))
    .filter(isHeading)
    .map(plainText)
  return texts.findLast((text) => text !== '') ?? null
}
