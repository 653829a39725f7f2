import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/** Every construct of micromark within a paragraph: their cost is what grows with the square of a text. */
const phrasing = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'protocolAutolink',
  'strikethrough',
  'wwwAutolink',
]

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(withoutPhrasing)
  .freeze()

/**
 * Cuts a document into its blocks with Markdown's own parser, so that a fence here is a fence there. What stands in a
 * paragraph is not looked at: the time grows with the length of the text, whatever it is.
 *
 * @param text - The document.
 * @returns The tree; the texts of its paragraphs are as they are written.
 */
export function parseBlocks(text: string): Root {
  return markdown.parse(text)
}

/**
 * The nodes of a tree that hold no blocks: paragraphs, rows, code, HTML.
 *
 * @param node - A tree of blocks.
 */
export function leavesOf(node: Nodes): readonly Nodes[] {
  const isInner = 'children' in node && !['paragraph', 'heading', 'tableRow'].includes(node.type)
  return isInner ? node.children.flatMap(leavesOf) : [node]
}

function withoutPhrasing(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: phrasing } }]
}
