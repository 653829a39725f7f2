import type { List, ListItem, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { FoundTable } from '../find-code-tables.ts'
import { placeOf } from '../grids/gfm-grid.ts'
import type { GridCell } from '../grids/grid.ts'
import { plainText } from '../grids/plain-text.ts'
import { areCodes, foundEntries, isCodeToken, speakOfCodes, type Entry } from './entries.ts'

/** What stands between a code and its text. */
const separator = /^\s*(?:[:：=]|[-–—→]+>?)\s*/

/**
 * Finds codes that are given as items of a list (`- 404: not found`), or as lines of a paragraph.
 *
 * @param tree - The document.
 * @param file - Its path.
 * @param least - How many entries make a list of codes.
 * @returns One set for each list or run of lines whose entries are codes nearly all, below a heading or a sentence that speaks of codes.
 */
export function findListCodes(tree: Root, file: string, least: number): readonly FoundTable[] {
  const found: FoundTable[] = []
  const headings: string[] = [file]
  const visit = (parent: Parents): void => {
    parent.children.forEach((node, index) => {
      if (node.type === 'heading') headings.push(plainText(node))
      const before = parent.children[index - 1]
      const context = [
        ...headings.slice(0, 2),
        ...headings.slice(-1),
        before?.type === 'paragraph' ? plainText(before) : '',
      ]
      const entries =
        node.type === 'list'
          ? listEntries(node, file, least)
          : node.type === 'paragraph'
            ? lineEntries(node, file, least)
            : null
      if (entries !== null && speakOfCodes(context))
        found.push(
          foundEntries(entries, headings.length > 1 ? (headings.at(-1) ?? null) : null, 'an item begins with a code'),
        )
      else if ('children' in node && node.type !== 'table' && node.type !== 'paragraph') visit(node)
    })
  }
  visit(tree)
  return found
}

function listEntries(list: List, file: string, least: number): readonly Entry[] | null {
  const entries = list.children.flatMap((item) => itemEntry(item, file) ?? [])
  return areCodes(entries, least) && entries.length * 5 >= list.children.length * 4 ? entries : null
}

function itemEntry(item: ListItem, file: string): Entry | null {
  const [first, ...blocks] = item.children
  if (first?.type !== 'paragraph') return null
  const parts = splitCode(first.children)
  return parts === null ? null : makeEntry(parts, blocks, item, file)
}

/** Lines `CODE: text` of one paragraph. */
function lineEntries(paragraph: Paragraph, file: string, least: number): readonly Entry[] | null {
  const lines = linesOf(paragraph.children)
  const entries = lines.flatMap((line) => {
    const parts = splitCode(line)
    return parts === null ? [] : [makeEntry(parts, [], line[0] ?? paragraph, file)]
  })
  return areCodes(entries, least) && entries.length * 5 >= lines.length * 4 ? entries : null
}

interface Parts {
  readonly code: string
  readonly codeNode: PhrasingContent
  readonly rest: readonly PhrasingContent[]
}

/** Parts the code at the beginning of a text from what follows its separator. */
function splitCode(nodes: readonly PhrasingContent[]): Parts | null {
  const [first, second, ...others] = nodes
  if (first === undefined) return null
  if (first.type === 'text') {
    const [head = ''] = /^\S+/.exec(first.value) ?? []
    const code = head.replace(/[:：=]$/, '')
    const after = first.value.slice(code.length)
    if (!isCodeToken(code) || !separator.test(after)) return null
    return { code, codeNode: first, rest: [{ ...first, value: after.replace(separator, '') }, ...nodes.slice(1)] }
  }
  const code = plainText(first).replace(/[:：]$/, '')
  if (!isCodeToken(code) || (second !== undefined && second.type !== 'text')) return null
  const isSeparated = second === undefined || separator.test(second.value) || plainText(first) !== code
  if (!isSeparated) return null
  return {
    code,
    codeNode: first,
    rest: second === undefined ? [] : [{ ...second, value: second.value.replace(separator, '') }, ...others],
  }
}

function makeEntry(
  { code, codeNode, rest }: Parts,
  blocks: readonly RootContent[],
  node: Parameters<typeof placeOf>[0],
  file: string,
): Entry {
  const nodes: readonly RootContent[] =
    blocks.length === 0 ? rest : [{ type: 'paragraph', children: [...rest] }, ...blocks]
  const text = nodes
    .map(plainText)
    .join(blocks.length === 0 ? '' : '\n')
    .trim()
  const place = placeOf(codeNode, file)
  const cell: GridCell = { text: code, place, content: { syntax: 'markdown', nodes: [codeNode] } }
  return {
    place: placeOf(node, file),
    code: cell,
    name: null,
    description: { text, place: placeOf(rest[0] ?? node, file), content: { syntax: 'markdown', nodes } },
  }
}

/** Phrasing content by source line. */
function linesOf(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([])
        const start = node.position?.start
        const position =
          start === undefined || index === 0
            ? node.position
            : {
                start: { line: start.line + index, column: 1 },
                end: { line: start.line + index, column: value.length + 1 },
              }
        if (value !== '') lines.at(-1)?.push({ type: 'text', value, ...(position === undefined ? {} : { position }) })
      })
    }
  }
  return lines.filter((line) => line.length > 0)
}
