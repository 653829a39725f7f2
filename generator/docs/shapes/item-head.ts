import type { Html, PhrasingContent, Text } from 'mdast'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { splitTitle } from '../codes/code-list.ts'
import { plainText, tagName } from '../grids/plain-text.ts'
import { statusPrefix } from './status-prefix.ts'
import { withoutLabel } from './without-label.ts'

/** What an item begins with. */
export interface ItemHead {
  /** The tags before it, which show nothing: `<a id="e10"></a>`. */
  readonly anchors: readonly Html[]
  /** What says before the code that it should not be used any more: `[Removed]`; `''` for nothing. */
  readonly status: string
  /** The rest, which begins with the code if there is one. */
  readonly nodes: readonly PhrasingContent[]
}

const literal: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt'])
const marked: ReadonlySet<string> = new Set(['b', 'em', 'i', 'mark', 'strong', 'u'])
const marking: ReadonlySet<string> = new Set(['emphasis', 'inlineCode', 'strong'])
const anchoring: ReadonlySet<string> = new Set(['a', 'span'])
/** More than so many parts are no codes and what joins them. */
const longestHead = 24

/**
 * Brings what an item begins with into one form: tags round the code become the Markdown that they stand for, an identifier in
 * code font in brackets behind it becomes text, and a label before it goes.
 *
 * @param nodes - The item's first line.
 * @param lexicon - What words mean.
 */
export function headOfItem(nodes: readonly PhrasingContent[], lexicon: Lexicon): ItemHead {
  const { anchors, rest } = withoutAnchors(nodes)
  const { status, rest: unmarked } = withoutStatus(rest, lexicon)
  const plain = withPlainGloss(withPlainBrackets(unlabelled(withoutTags(unmarked), lexicon)), lexicon)
  return { anchors, status, nodes: withPlainCodes(plain, lexicon) }
}

/** ``[Removed] `10`: …``, ``**Deprecated** `10`: …`` */
function withoutStatus(
  nodes: readonly PhrasingContent[],
  lexicon: Lexicon,
): Pick<ItemHead, 'status'> & { readonly rest: readonly PhrasingContent[] } {
  const [first, second, ...others] = nodes
  if (first?.type === 'text') {
    const written = statusPrefix(first.value.replace(/\s*$/u, ' 0'), lexicon)
    if (written === '') return { status: '', rest: nodes }
    const value = first.value.slice(written.length)
    const rest = nodes.slice(1)
    return { status: written, rest: value === '' ? rest : [{ ...first, value }, ...rest] }
  }
  const isMark =
    first !== undefined && marking.has(first.type) && lexicon.status.isStatusWord(plainText(first).replace(/^[[(]/, ''))
  if (!isMark || second?.type !== 'text' || !/^[:：]?\s+/u.test(second.value)) return { status: '', rest: nodes }
  const value = second.value.replace(/^[:：]?\s+/u, '')
  const rest = value === '' ? others : [{ ...second, value }, ...others]
  return { status: plainText(first), rest }
}

function withoutAnchors(nodes: readonly PhrasingContent[]): {
  readonly anchors: readonly Html[]
  readonly rest: readonly PhrasingContent[]
} {
  const [open, close, ...rest] = nodes
  const isAnchor = open?.type === 'html' && close?.type === 'html' && anchoring.has(tagName(open.value))
  return isAnchor && closes(close, open) ? { anchors: [open, close], rest } : { anchors: [], rest: nodes }
}

function closes(close: Html, open: Html): boolean {
  return close.value.startsWith('</') && tagName(close.value) === tagName(open.value)
}

function withoutTags(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [open, inner, close, ...rest] = nodes
  if (open?.type !== 'html' || inner?.type !== 'text' || close?.type !== 'html' || !closes(close, open)) return nodes
  const tag = tagName(open.value)
  if (literal.has(tag)) return [{ ...inner, type: 'inlineCode' }, ...rest]
  return marked.has(tag) ? [{ type: 'strong', children: [inner], ...positionOf(inner) }, ...rest] : nodes
}

function positionOf(node: PhrasingContent | undefined): Pick<Text, 'position'> {
  return node?.position === undefined ? {} : { position: node.position }
}

/** `Error 10: …`, `**Error 10**`, ``Error `10` ``. */
function unlabelled(nodes: readonly PhrasingContent[], lexicon: Lexicon): readonly PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const [inner, ...others] = first.children
    if (inner?.type !== 'text') return nodes
    const value = withoutLabel(inner.value, lexicon)
    return value === '' ? nodes : [{ ...first, children: [{ ...inner, value }, ...others] }, ...rest]
  }
  if (first?.type !== 'text') return nodes
  const value = withoutLabel(first.value, lexicon)
  const isBeforeCode = rest[0]?.type === 'inlineCode' || rest[0]?.type === 'strong'
  if (value === '') return isBeforeCode ? rest : nodes
  return [{ ...first, value }, ...rest]
}

/** `**10**, **11**: …`, `` `10` – `19`: … ``, `**10, 11** – …`: several codes, or a range, become text. */
function withPlainCodes(nodes: readonly PhrasingContent[], lexicon: Lexicon): readonly PhrasingContent[] {
  const end = nodes.findIndex((node) => !isOfHead(node))
  const head = nodes.slice(0, Math.min(end < 0 ? nodes.length : end, longestHead))
  const isOfCodes = (count: number): boolean =>
    splitTitle(textOf(nodes.slice(0, count)).replace(/[:：]$/, ''), lexicon)?.words === ''
  const count = head.findLastIndex((node, index) => marking.has(node.type) && isOfCodes(index + 1)) + 1
  if (nodes[0]?.type === 'text' || count === 0) return nodes
  const length = nodes[count]?.type === 'text' ? count + 1 : count
  const value = textOf(nodes.slice(0, length))
  return [{ type: 'text', value, ...positionOf(nodes[0]) }, ...nodes.slice(length)]
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : plainText(node))).join('')
}

function isOfHead(node: PhrasingContent): boolean {
  return marking.has(node.type) || (node.type === 'text' && node.value.length < 8)
}

/** `` `10` *(removed in 2.0)* - … ``, `` `10` **deprecated**: … ``: what stands beside the code becomes text in brackets. */
function withPlainGloss(nodes: readonly PhrasingContent[], { status }: Lexicon): readonly PhrasingContent[] {
  const at = nodes.findIndex((node, index) => index > 0 && (node.type === 'emphasis' || node.type === 'strong'))
  const [before, inner, after] = nodes.slice(Math.max(0, at - 1), at + 2)
  if (at < 1 || at > 2 || before?.type !== 'text' || inner === undefined || !/\s$/u.test(before.value)) return nodes
  const written = plainText(inner)
  const isGloss = /^\([^()]{1,40}\)$/.test(written)
  if (!isGloss && !status.isStatusWord(written)) return nodes
  const [colon = ''] = /[:：]$/u.exec(written) ?? []
  const gloss = isGloss ? written : `(${written.slice(0, written.length - colon.length)})${colon}`
  const value = `${before.value}${gloss}${after?.type === 'text' ? after.value : ''}`
  return [...nodes.slice(0, at - 1), { ...before, value }, ...nodes.slice(after?.type === 'text' ? at + 2 : at + 1)]
}

/** ``10 (`NO_BOAT`): …``, `` `10` (`NO_BOAT`): … `` */
function withPlainBrackets(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const at = nodes.findIndex((node) => node.type === 'inlineCode' || node.type === 'text')
  const open = nodes.findIndex((node, index) => index <= at + 1 && node.type === 'text' && node.value.endsWith('('))
  const [before, inner, after] = nodes.slice(open, open + 3)
  if (open < 0 || before?.type !== 'text' || inner?.type !== 'inlineCode' || after?.type !== 'text') return nodes
  if (!after.value.startsWith(')')) return nodes
  const value = `${before.value}${inner.value}${after.value}`
  return [...nodes.slice(0, open), { ...before, value }, ...nodes.slice(open + 3)]
}
