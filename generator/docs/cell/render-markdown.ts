import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Options } from 'mdast-util-to-markdown'

const options: Options = { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', extensions: [gfmToMarkdown()] }

/**
 * Renders a text as Markdown (GFM) without HTML.
 *
 * @param content - The clean text.
 * @returns The Markdown, without a line end at its end.
 */
export function renderMarkdown(content: Root): string {
  return toMarkdown(content, options).trimEnd()
}
