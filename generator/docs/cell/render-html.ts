import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

/**
 * Renders a text as HTML.
 *
 * @param content - The clean text.
 * @returns HTML that is safe to put into a page.
 */
export function renderHtml(content: Root): string {
  return toHtml(content).trim()
}
