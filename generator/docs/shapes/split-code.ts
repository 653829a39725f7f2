import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { splitHead } from '../codes/code-list.ts'
import { spotOf } from '../spot-of.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { GridCell } from '../grids/grid.ts'
import { plainText } from '../grids/plain-text.ts'
import { isCodeToken, type Entry } from './entries.ts'

/** What stands between a code and its text. */
const separator = /^\s*(?:\([^()]{1,40}\)\s*)?(?:[:：=]|[-–—→]+>?)\s*/
/** `410 Boat gone — it left`: a phrase between the code and its text. */
const phrase = /^\s+(\p{Lu}[\p{L}\p{M}'’]*(?: [\p{L}\p{M}\p{N}'’-]+){0,5})(?:\s+[-–—→]+>?\s+|:\s+)(?=\S)/u
/** `[L-001]` */
const brackets = /^\[([^\][\s]+)\]$/
/** `Pump-00`: in bold or in code letters of both cases are a code's, where it has a number. */
const numbered = /^\p{L}[\w.-]*\d$/u

interface Parts {
  readonly code: string
  readonly codeNode: PhrasingContent
  /** A phrase beside the code. */
  readonly name: string | null
  readonly rest: readonly PhrasingContent[]
}

/**
 * Parts the code at the beginning of a text from what follows its separator: `404: not found`.
 *
 * @param nodes - The text.
 * @param joining - What stands between codes.
 * @returns The code, several codes or a range, and the rest; `null` where none stands at the beginning.
 */
export function splitCode(nodes: readonly PhrasingContent[], joining: Lexicon['separator']): Parts | null {
  const [first, second, ...others] = nodes
  if (first === undefined) return null
  if (first.type === 'text') return splitText(first, nodes.slice(1), joining)
  const written = plainText(first).replace(/[:：]$/, '')
  const code = written.replace(brackets, '$1')
  const [, bare, title] = /^(\S*\d\S*) (\p{Lu}[^:：]*)$/u.exec(code) ?? []
  const named = bare !== undefined && isCodeToken(bare) ? { code: bare, name: title ?? null } : { code, name: null }
  if (!isCodeToken(named.code) && !numbered.test(code)) return null
  if (second !== undefined && second.type !== 'text') return null
  const isSeparated = second === undefined || separator.test(second.value) || plainText(first) !== written
  if (!isSeparated) return null
  const rest = second === undefined ? [] : [{ ...second, value: second.value.replace(separator, '') }, ...others]
  return { ...named, codeNode: first, rest }
}

function splitText(first: Text, others: readonly PhrasingContent[], joining: Lexicon['separator']): Parts | null {
  const { value } = first
  const [head = ''] = /^\S+/.exec(value) ?? []
  const code = head.replace(/[:：=]$/, '')
  const parts = (of: string, written: string, mark: RegExp, name: string | null): Parts => {
    const after = value.slice(written.length).replace(mark, '')
    return { code: of, codeNode: first, name, rest: [{ ...first, value: after }, ...others] }
  }
  const bare = code.replace(brackets, '$1')
  if (bare !== code && (isCodeToken(bare) || numbered.test(bare))) return parts(bare, code, /^\s*[:：–—-]?\s*/, null)
  // `1400 to 1499: …`, `500, 502 - …`
  const headed = splitHead(value, joining)
  if (headed?.isMarked === true) {
    const written = headed.codes.raw
    return value.startsWith(written) ? parts(written, written, separator, null) : null
  }
  if (!isCodeToken(code)) return null
  const after = value.slice(code.length)
  if (separator.test(after)) return parts(code, code, separator, null)
  const [, name = null] = /\d\d|_/.test(code) ? (phrase.exec(after) ?? []) : []
  return name === null ? null : parts(code, code, phrase, name)
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
  { code, codeNode, name, rest }: Parts,
  blocks: readonly RootContent[],
  node: Parameters<typeof spotOf>[0],
  file: string,
): Entry {
  const nodes: readonly RootContent[] =
    blocks.length === 0 ? rest : [{ type: 'paragraph', children: [...rest] }, ...blocks]
  const text = nodes
    .map(plainText)
    .join(blocks.length === 0 ? '' : '\n')
    .trim()
  const place = spotOf(codeNode, file)
  const cell: GridCell = { text: code, place, content: { syntax: 'markdown', nodes: [codeNode] } }
  return {
    place: spotOf(node, file),
    code: cell,
    name:
      name === null
        ? null
        : { text: name, place, content: { syntax: 'markdown', nodes: [{ type: 'text', value: name }] } },
    description: { text, place: spotOf(rest[0] ?? node, file), content: { syntax: 'markdown', nodes } },
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
