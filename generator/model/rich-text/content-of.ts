import type { Root } from 'mdast'
import type { RichText } from '../types.ts'

/**
 * The tree of a text.
 *
 * @param rich - The text.
 * @returns Its tree; of a text that nobody read from a document (one of the registry, say) one of its plain lines.
 */
export function contentOf({ content, text }: RichText): Root {
  if (content !== undefined) return content
  const lines = text === '' ? [] : text.split('\n')
  return { type: 'root', children: lines.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) }
}
