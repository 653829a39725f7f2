import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { renderMarkdown } from '../../model/rich-text/render-markdown.ts'
import { splitSummary } from '../../model/rich-text/split-summary.ts'
import type { RichText } from '../../model/types.ts'
import { withoutLostMarks } from './without-lost-marks.ts'

/** The first sentence of a text and what follows it, both in Markdown. */
export interface DocText {
  readonly summary: string
  /** `''` where nothing follows. */
  readonly rest: string
}

/**
 * Writes a text for the comments that editors show: its first sentence stands alone.
 *
 * @param rich - The text.
 */
export function docText(rich: RichText): DocText {
  const { summary, rest } = splitSummary(rich)
  return { summary: markdownOf(summary), rest: markdownOf(rest) }
}

function markdownOf(content: Root): string {
  return renderMarkdown(withMarks({ ...content, children: content.children.flatMap(withoutGaps) })).trim()
}

/** Two line breaks part paragraphs: written as they are, a line would hold a backslash alone. */
function withoutGaps(node: RootContent): readonly RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const paragraphs: PhrasingContent[][] = [[]]
  node.children.forEach((child, index) => {
    const isGap = child.type === 'break' && node.children[index - 1]?.type === 'break'
    if (isGap) paragraphs.push([])
    else if (child.type !== 'break' || node.children[index + 1]?.type !== 'break') paragraphs.at(-1)?.push(child)
  })
  return paragraphs.filter((children) => children.length > 0).map((children) => ({ ...node, children }))
}

function withMarks<Node extends Nodes>(node: Node): Node {
  if (node.type === 'paragraph') return { ...node, children: withoutLostMarks(node.children) }
  return 'children' in node ? { ...node, children: node.children.map(withMarks) } : node
}
