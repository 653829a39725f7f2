import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { placeOf } from '../grids/gfm-grid.ts'
import type { GridCell } from '../grids/grid.ts'
import { plainText } from '../grids/plain-text.ts'
import { isCodeToken, type Entry } from './entries.ts'

/** What stands between a code and its text. */
const separator = /^\s*(?:[:：=]|[-–—→]+>?)\s*/

interface Parts {
  readonly code: string
  readonly codeNode: PhrasingContent
  readonly rest: readonly PhrasingContent[]
}

/**
 * Parts the code at the beginning of a text from what follows its separator: `404: not found`.
 *
 * @param nodes - The text.
 * @returns The code, and the rest; `null` where no code stands at the beginning.
 */
export function splitCode(nodes: readonly PhrasingContent[]): Parts | null {
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

/**
 * Makes an entry of a code and its text.
 *
 * @param parts - The code, and the rest of its line.
 * @param blocks - What stands below it.
 * @param node - Where the entry begins.
 * @param file - The document's path.
 */
export function makeEntry(
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

/**
 * The lines of a paragraph, as they are written.
 *
 * @param paragraph - The paragraph.
 */
export function linesOf({ children }: Paragraph): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of children) {
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
