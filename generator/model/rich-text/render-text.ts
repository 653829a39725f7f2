import type { List, ListItem, Nodes } from 'mdast'

/**
 * Renders a text without markup: a paragraph and a `<br>` end the line, list items stand behind `- `, lists within lists and what follows
 * in an item are indented by two spaces, inline code loses its back-ticks.
 *
 * @param node - A clean text or a part of one.
 * @returns The text: no empty lines, no white space at the ends of lines.
 */
export function renderText(node: Nodes): string {
  return linesOf(node).join('\n')
}

function linesOf(node: Nodes): readonly string[] {
  if (node.type === 'list') return listLines(node)
  if (!('children' in node)) return inlineText(node).split('\n').filter(isFull)
  const blocks: (readonly string[])[] = []
  let line = ''
  for (const child of node.children) {
    if (isBlock(child)) {
      blocks.push(split(line), linesOf(child))
      line = ''
    } else line += inlineText(child)
  }
  return [...blocks, split(line)].flat()
}

function listLines(list: List): readonly string[] {
  return list.children.flatMap((item) => itemLines(item))
}

function itemLines(item: ListItem): readonly string[] {
  return linesOf(item).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
}

function split(text: string): readonly string[] {
  return text.split('\n').map(trimSpaces).filter(isFull)
}

/** Spaces and tabs only: other white space, as U+00A0 or a stray BOM, is part of the text. */
function trimSpaces(line: string): string {
  let start = 0
  let end = line.length
  while (isSpace(line[start])) start++
  while (end > start && isSpace(line[end - 1])) end--
  return line.slice(start, end)
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(inlineText).join('') : ''
}

function isBlock(node: Nodes): boolean {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'code':
    case 'thematicBreak':
      return true
    default:
      return false
  }
}

function isFull(line: string): boolean {
  return line !== ''
}
