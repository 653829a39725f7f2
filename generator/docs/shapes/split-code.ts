import type { Html, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { splitHead } from '../codes/code-list.ts'
import { spotOf } from '../spot-of.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { GridCell } from '../grids/grid.ts'
import { plainText } from '../grids/plain-text.ts'
import { isCodeToken, isLowerCaseCode, type Entry } from './entries.ts'
import { headOfItem } from './item-head.ts'
import { withoutBrackets } from './without-brackets.ts'

/** What stands between a code and its text. */
const separator = /^\s*(?:[:：]|=+>?|[-–—→]+>?)\s*/
/** What stands beside a code before its separator: `(Not Found)`, and the number of an identifier: `= 100`. */
const gloss = /^\s*(?:\([^()]{1,40}\)|=\s*-?\d+(?=\s*[:：–—-]))(?=\s*(?:[:：=]|[-–—→]+>?))/
/** `410 Boat gone — it left`: a phrase between the code and its text. */
const phrase = /^\s+(\p{Lu}[\p{L}\p{M}'’]*(?: [\p{L}\p{M}\p{N}'’-]+){0,5})(?:\s+[-–—→]+>?\s+|:\s+)(?=\S)/u
/** A code and its colon: with Chinese behind it, white space follows neither. */
const headWord = /^(?:[^\s:：]|:(?=[!-~]))+[:：]?/u
/** `E10. The lid is open.` */
const dot = /^\S*\d\.$/u
/** `10 The lid is open.`, `0 if all is well`, below a title that speaks of codes. */
const sentence = /^\s+(?:\p{Lu}\S*|if|when|means)\s/u
/** `off`, `in-between` */
const word = /^[A-Za-z][\w-]*$/
/** `NO_BOAT` beside `10`. */
const identifier = /^[A-Za-z_][\w-]*$/
/** `Pump-00`: in bold or in code letters of both cases are a code's, where it has a number. */
const numbered = /^\p{L}[\w.-]*\d$/u

/** What an item says of a code, part by part. */
export interface ItemParts extends Parts {
  /** The tags before the code, which show nothing. */
  readonly anchors: readonly Html[]
}

interface Parts {
  readonly code: string
  readonly codeNode: PhrasingContent
  /** What stands beside the code and belongs to it, as in the cell of a table; `''` for nothing. */
  readonly gloss: string
  /** A phrase beside the code. */
  readonly name: string | null
  readonly rest: readonly PhrasingContent[]
}

/** How items are split. */
export interface Splitting {
  readonly lexicon: Lexicon
  /** Whether the config asks for lists: a text may then follow a code in code font without a separator. */
  readonly isAsked: boolean
  /** Whether the title above says that codes are listed: then words in code font are. */
  readonly isOfCodes: boolean
  /** Whether the sentence above says that values are listed: then any word in code font is one. */
  readonly isOfValues: boolean
}

/**
 * Parts the code at the beginning of a text from what follows its separator: `404: not found`.
 *
 * @param nodes - The text.
 * @param splitting - How it is split.
 * @returns The code, several codes or a range, and the rest; `null` where none stands at the beginning.
 */
export function splitCode(nodes: readonly PhrasingContent[], splitting: Splitting): ItemParts | null {
  const [first] = nodes
  // `~~10: The lid is open.~~`
  if (first?.type === 'delete' && nodes.length === 1) {
    const struck = splitCode(first.children, splitting)
    return struck === null ? null : { ...struck, codeNode: { ...first, children: [struck.codeNode] } }
  }
  const head = headOfItem(nodes, splitting.lexicon)
  const parts = splitNodes(head.nodes, splitting)
  if (parts === null) return null
  const status = head.status === '' ? '' : `(${head.status.replace(/[\s[\]()（）:：]+/gu, ' ').trim()})`
  return { ...parts, anchors: head.anchors, gloss: parts.gloss === '' ? status : parts.gloss }
}

function splitNodes(nodes: readonly PhrasingContent[], splitting: Splitting): Parts | null {
  const { lexicon, isAsked, isOfCodes, isOfValues } = splitting
  const [first, second, third, ...others] = nodes
  if (first === undefined) return null
  if (first.type !== 'text' && isBlank(second) && third !== undefined && third.type !== 'text') {
    const name = plainText(third)
    const parts = identifier.test(name) ? splitNodes([first, ...others], splitting) : null
    if (parts !== null) return /\d$/.test(parts.code) ? { ...parts, name } : null
  }
  if (first.type === 'text') return splitText(first, nodes.slice(1), splitting)
  const written = plainText(first).replace(/[:：]$/, '')
  // `**LID_OPEN (100)**`
  const [inside = ''] = /(?<=\S)\s*\([^()]{1,40}\)$/.exec(written) ?? []
  const code = withoutBrackets(written.slice(0, written.length - inside.length))
  const [, bare, title] = /^(\S*\d\S*) (\p{Lu}[^:：]*)$/u.exec(code) ?? []
  const named =
    bare !== undefined && isCodeToken(bare, lexicon) ? { code: bare, name: title ?? null } : { code, name: null }
  const isWord =
    first.type === 'inlineCode' && ((isOfCodes && isLowerCaseCode(code)) || (isOfValues && word.test(code)))
  if (!isCodeToken(named.code, lexicon) && !numbered.test(code) && !isWord) return null
  if (second !== undefined && second.type !== 'text') return null
  const beside = glossOf(second?.value ?? '', named.code)
  // `name (string): …` is a field.
  if (isWord && lexicon.is('dataType', beside.replace(/[\s()]/gu, '').toLowerCase())) return null
  const after = second?.value.slice(beside.length) ?? ''
  const isSeparated = second === undefined || separator.test(after) || plainText(first) !== written
  const isApart =
    isAsked && (first.type === 'inlineCode' ? /^\s+\p{L}/u.test(after) : isOfCodes && sentence.test(after))
  if (!isSeparated && !isApart) return null
  const rest =
    second === undefined ? [] : [{ ...second, value: after.replace(separator, '').trimStart() }, ...nodes.slice(2)]
  return { ...named, codeNode: first, gloss: `${inside}${beside}`.trim(), rest }
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === ''
}

function splitText(first: Text, others: readonly PhrasingContent[], { lexicon, isOfCodes }: Splitting): Parts | null {
  const { value } = first
  const [head = ''] = headWord.exec(value) ?? []
  const code = head.replace(/[:：=]$/, '')
  const parts = (of: string, written: string, mark: RegExp, name: string | null, beside = ''): Parts => {
    const after = value.slice(written.length + beside.length).replace(mark, '')
    return { code: of, codeNode: first, gloss: beside.trim(), name, rest: [{ ...first, value: after }, ...others] }
  }
  const bare = withoutBrackets(code)
  if (bare !== code && (isCodeToken(bare, lexicon) || numbered.test(bare)))
    return parts(bare, code, /^\s*[:：–—-]?\s*/, null)
  // `1400 to 1499: …`, `500, 502 - …`
  const headed = splitHead(value, lexicon)
  if (headed?.isMarked === true) {
    const written = headed.codes.raw
    return value.startsWith(written) ? parts(written, written, separator, null) : null
  }
  const dotted = dot.test(head) ? head.slice(0, -1) : ''
  if (isCodeToken(dotted, lexicon)) return parts(dotted, head, /^\s*/, null)
  if (!isCodeToken(code, lexicon)) return null
  const after = value.slice(code.length)
  const beside = glossOf(after, code)
  if (separator.test(after.slice(beside.length))) return parts(code, code, separator, null, beside)
  const [, name = null] = /\d\d|_/.test(code) ? (phrase.exec(after) ?? []) : []
  if (name !== null) return parts(code, code, phrase, name)
  return isOfCodes && /[\d_]/.test(code) && sentence.test(after) ? parts(code, code, /^\s+/, null) : null
}

/** What stands right behind a code and is no text yet; `''` for nothing. A number is told by its `=` only where the code is none. */
function glossOf(text: string, code: string): string {
  const [written = ''] = gloss.exec(text) ?? []
  return written.includes('=') && !/\p{L}/u.test(code) ? '' : written
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
  { code, codeNode, anchors, gloss: beside, name, rest }: ItemParts,
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
  // As in a table, the cell holds what stands beside the code: it may be the name of a number, or a mark.
  const written: readonly PhrasingContent[] = [
    ...anchors,
    codeNode,
    ...(beside === '' || codeNode.type === 'text' ? [] : [{ type: 'text' as const, value: ` ${beside}` }]),
  ]
  const head = beside === '' ? code : `${code} ${beside}`
  const cell: GridCell = { text: head, place, content: { syntax: 'markdown', nodes: written } }
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
