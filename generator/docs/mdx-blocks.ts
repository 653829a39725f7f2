import type { Html, Nodes, Root, RootContent } from 'mdast'

/** How many times its length a document may be parsed again, and how much any may: each block within a block takes one more. */
const most = 4
const least = 20_000

/**
 * Reads what Markdown leaves alone below a line of JSX: in MDX the lines between `<Tabs>` and `</Tabs>` are Markdown
 * without a blank line between.
 *
 * @param tree - A document that was parsed as Markdown.
 * @param parse - Parses a piece of it.
 * @returns The document with each such block parsed, positions as in the whole. Blocks that go deeper than anybody writes
 *   stay HTML.
 */
export function openJsxBlocks(tree: Root, parse: (text: string) => Root): Root {
  let left = Math.max(least, most * (tree.position?.end.offset ?? 0))
  const open = (node: RootContent): readonly RootContent[] => {
    if (node.type !== 'html' || !isJsx(node)) return [node]
    left -= node.value.length
    return left < 0 ? [node] : openBlock(node, parse).flatMap(open)
  }
  return { ...tree, children: tree.children.flatMap(open) }
}

/** HTML tables and comments are for the HTML parser. */
function isJsx({ value }: Html): boolean {
  return value.includes('\n') && !value.startsWith('<!--') && !value.toLowerCase().includes('<table')
}

function openBlock(node: Html, parse: (text: string) => Root): readonly RootContent[] {
  const start = node.position?.start
  const lines = node.value.split('\n')
  // Only what goes on over blank lines, a comment say, holds one.
  const count = lines.some((line) => line.trim() === '') ? 1 : countTags(lines, parse)
  const tags = lines.slice(0, count)
  const length = tags.reduce((sum, tag) => sum + tag.length + 1, 0)
  const { children } = parse(node.value.slice(length))
  if (start === undefined) return [...tags.map((value): Html => ({ ...node, value })), ...children]
  for (const child of children) shift(child, start.line + count - 1, (start.offset ?? 0) + length)
  let offset = start.offset ?? 0
  const opened = tags.map((value, index): Html => {
    const own = { line: start.line + index, column: index === 0 ? start.column : 1, offset }
    offset += value.length + 1
    const end = { line: own.line, column: own.column + value.length, offset: own.offset + value.length }
    return { ...node, value, position: { start: own, end } }
  })
  return [...opened, ...children]
}

/** How many lines a block begins with that Markdown would take for HTML again, with the lines below. */
function countTags(lines: readonly string[], parse: (text: string) => Root): number {
  let count = 1
  while (count < lines.length - 1 && isTag(lines[count] ?? '', parse)) count += 1
  return count
}

/** Such a line ends only with a blank one; `<pre>` ends otherwise. */
function isTag(line: string, parse: (text: string) => Root): boolean {
  if (!/^<\/?(?!script|pre|style|textarea)[a-z]/i.test(line)) return false
  if (/^<\/?[a-z][a-z\d-]*>$/i.test(line)) return true
  const [block, ...others] = parse(line).children
  return block?.type === 'html' && others.length === 0
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
