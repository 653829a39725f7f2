import type { RootContent } from 'mdast'
import { htmlTree, isHeading, landmarksOf } from './html-tree.ts'
import { plainText } from './plain-text.ts'

/**
 * The text of a heading, of Markdown's or HTML's (`<h2 id="errors">Errors</h2>`).
 *
 * @param node - A block of a document.
 * @param source - The document's text, which the node's position points into.
 * @returns The text, of a block with several headings the last one's; `null` where the block is no heading.
 */
export function headingText(node: RootContent, source: string): string | null {
  if (node.type === 'heading') return plainText(node)
  if (node.type !== 'html' || !/<h[1-6][\s>]/i.test(node.value)) return null
  return (
    landmarksOf(htmlTree([node], source))
      .filter(isHeading)
      .map(plainText)
      .at(-1) ?? null
  )
}
