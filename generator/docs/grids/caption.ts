import type { RootContent } from 'mdast'
import { isBold } from './bold-cell.ts'
import { plainText } from './plain-text.ts'

/**
 * The text of a paragraph that stands for a heading: `**Error codes**`, `<strong>Error codes</strong>:`.
 *
 * @param node - A block of a document.
 * @returns The words without a colon at their end; `null` where not all of them are bold.
 */
export function captionText(node: RootContent | null): string | null {
  if (node?.type !== 'paragraph') return null
  const nodes = node.children.filter((child) => child.type !== 'text' || !/^[\s:：]*$/u.test(child.value))
  if (!isBold({ syntax: 'markdown', nodes })) return null
  return plainText(node).replace(/(?<![\s:：])[\s:：]+$/u, '') || null
}
