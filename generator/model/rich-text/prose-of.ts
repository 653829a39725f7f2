import type { Nodes } from 'mdast'
import type { RichText } from '../types.ts'
import { contentOf } from './content-of.ts'
import { renderText } from './render-text.ts'

/**
 * The words of a text that a translator translates: without inline code and without links that show their address.
 *
 * @param rich - The text.
 * @returns Plain text, a space where a piece was left out.
 */
export function proseOf(rich: RichText): string {
  return textOf(contentOf(rich))
}

function textOf(node: Nodes): string {
  if (node.type === 'inlineCode' || node.type === 'break') return ' '
  if (node.type === 'link' && renderText(node).includes('://')) return ' '
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join(isInline(node) ? '' : '\n') : ''
}

function isInline(node: Nodes): boolean {
  return ['paragraph', 'heading', 'link', 'emphasis', 'strong', 'delete'].includes(node.type)
}
