import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'

/**
 * Moves line breaks and spaces out of the ends of emphasis and links, where Markdown cannot have them (`<b>Title<br></b>text`), and drops
 * line breaks at the ends of paragraphs, and what is left empty.
 *
 * @param content - A text.
 * @returns The same text, as Markdown can write it.
 */
export function tidyPhrasing(content: Root): Root {
  return { ...content, children: tidyBlocks(content.children) }
}

/** Blocks without the empty ones: an item of a list that shows nothing would be a stray dash in Markdown. */
function tidyBlocks<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  return nodes.map(tidyBlock).filter((node) => !('children' in node) || node.children.length > 0)
}

function tidyBlock<Node extends RootContent>(node: Node): Node {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return { ...node, children: trim(tidyAll(node.children)) }
    case 'list':
      return { ...node, children: tidyBlocks(node.children) }
    case 'listItem':
    case 'blockquote':
      return { ...node, children: tidyBlocks(node.children) }
    default:
      return node
  }
}

function tidyAll(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return merge(nodes.flatMap(tidyNode))
}

function tidyNode(node: PhrasingContent): readonly PhrasingContent[] {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete' && node.type !== 'link')
    return [node]
  const children = tidyAll(node.children)
  const start = children.findIndex((child) => !isBlank(child))
  if (start < 0) return children
  const end = children.findLastIndex((child) => !isBlank(child)) + 1
  const { before, inner, after } = splitSpaces(children.slice(start, end))
  return [...children.slice(0, start), ...before, { ...node, children: inner }, ...after, ...children.slice(end)]
}

/** Merges texts, code and emphasis that stand side by side: their marks would run into one another. */
function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const both = together(merged.at(-1), node)
    if (both !== null) merged.pop()
    merged.push(both ?? node)
  }
  return merged
}

function together(first: PhrasingContent | undefined, second: PhrasingContent): PhrasingContent | null {
  switch (second.type) {
    case 'text':
    case 'inlineCode':
      return first?.type === second.type ? { ...second, value: first.value + second.value } : null
    case 'emphasis':
    case 'strong':
    case 'delete':
      return first?.type === second.type
        ? { ...second, children: merge([...first.children, ...second.children]) }
        : null
    default:
      return null
  }
}

interface Split {
  readonly before: PhrasingContent[]
  readonly inner: PhrasingContent[]
  readonly after: PhrasingContent[]
}

/** Takes the spaces at both ends of nodes apart. */
function splitSpaces(nodes: readonly PhrasingContent[]): Split {
  const space: PhrasingContent = { type: 'text', value: ' ' }
  const first = nodes[0]
  const startsBlank = first?.type === 'text' && first.value.startsWith(' ')
  const started = startsBlank ? [{ ...first, value: first.value.slice(1) }, ...nodes.slice(1)] : [...nodes]
  const last = started.at(-1)
  const endsBlank = last?.type === 'text' && last.value.endsWith(' ')
  const inner = endsBlank ? [...started.slice(0, -1), { ...last, value: last.value.slice(0, -1) }] : started
  return { before: startsBlank ? [space] : [], inner, after: endsBlank ? [space] : [] }
}

function trim(nodes: readonly PhrasingContent[]): Paragraph['children'] {
  const start = nodes.findIndex((node) => !isBlank(node))
  return start < 0 ? [] : nodes.slice(start, nodes.findLastIndex((node) => !isBlank(node)) + 1)
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && (node.value === '' || node.value === ' '))
}
