import type { Html, Nodes, Root, RootContent } from 'mdast'

/**
 * Reads what Markdown leaves alone below a line of JSX: in MDX the lines between `<Tabs>` and `</Tabs>` are Markdown
 * without a blank line between.
 *
 * @param tree - A document that was parsed as Markdown.
 * @param parse - Parses a piece of it.
 * @returns The document with each such block parsed, positions as in the whole.
 */
export function openJsxBlocks(tree: Root, parse: (text: string) => Root): Root {
  const open = (node: RootContent): readonly RootContent[] =>
    node.type === 'html' && isJsx(node) ? openBlock(node, parse).flatMap(open) : [node]
  return { ...tree, children: tree.children.flatMap(open) }
}

/** HTML tables and comments are for the HTML parser. */
function isJsx({ value }: Html): boolean {
  return value.includes('\n') && !value.startsWith('<!--') && !value.toLowerCase().includes('<table')
}

function openBlock(node: Html, parse: (text: string) => Root): readonly RootContent[] {
  const start = node.position?.start
  const end = node.value.indexOf('\n')
  const { children } = parse(node.value.slice(end + 1))
  const tag: Html = { ...node, value: node.value.slice(0, end) }
  if (start === undefined) return [tag, ...children]
  for (const child of children) shift(child, start.line, (start.offset ?? 0) + end + 1)
  return [
    {
      ...tag,
      position: { start, end: { line: start.line, column: start.column + end, offset: (start.offset ?? 0) + end } },
    },
    ...children,
  ]
}

function shift(node: Nodes, lines: number, offset: number): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    point.line += lines
    point.offset = (point.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}

/**
 * Blanks the comments of MDX (`{/* … *\\/}`), so that a table in one is none.
 *
 * @param text - The document.
 * @returns The document with all lines and columns as they were.
 */
export function withoutComments(text: string): string {
  const pieces = text.split('{/*')
  const [first = '', ...others] = pieces
  return others.reduce((read, piece) => {
    const end = piece.indexOf('*/}')
    if (end < 0) return `${read}{/*${piece}`
    return read + `{/*${piece.slice(0, end)}*/}`.replace(/[^\n]/g, ' ') + piece.slice(end + 3)
  }, first)
}
