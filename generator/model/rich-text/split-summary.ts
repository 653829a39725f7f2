import type { Nodes, Parents, Root } from 'mdast'
import type { RichText } from '../types.ts'
import { contentOf } from './content-of.ts'

/** The first sentence of a text and what follows it. */
export interface SplitText {
  readonly summary: Root
  /** Without children where nothing follows. */
  readonly rest: Root
}

/**
 * Parts a text behind its first sentence, within emphasis and lists as well: what encloses the place encloses both parts.
 *
 * @param rich - The text.
 */
export function splitSummary(rich: RichText): SplitText {
  const content = contentOf(rich)
  const { before, after } = split(content, rich.summary.replace(/\s/gu, '').length)
  return { summary: { ...content, children: before }, rest: { ...content, children: after.flatMap(withoutStart) } }
}

interface Parts<Node> {
  readonly before: Node[]
  readonly after: Node[]
  /** How many characters of the sentence are still to come. */
  readonly left: number
}

/** White space does not count: a line end within a sentence is none of its summary. */
function split<Parent extends Parents>(parent: Parent, length: number): Parts<Parent['children'][number]> {
  const before: Parent['children'][number][] = []
  const after: Parent['children'][number][] = []
  let left = length
  for (const child of parent.children) {
    const size = left === 0 ? 0 : sizeOf(child)
    if (left === 0) after.push(child)
    else if (size <= left || !isDivisible(child)) {
      before.push(child)
      left = Math.max(0, left - size)
    } else {
      const [first, second] = divide(child, left)
      before.push(first)
      after.push(second)
      left = 0
    }
  }
  return { before, after, left }
}

function divide<Node extends Nodes>(node: Node, length: number): readonly [Node, Node] {
  if (node.type === 'text') {
    const end = endOf(node.value, length)
    return [
      { ...node, value: node.value.slice(0, end) },
      { ...node, value: node.value.slice(end) },
    ]
  }
  if (!('children' in node)) return [node, node]
  const { before, after } = split(node, length)
  return [
    { ...node, children: before },
    { ...node, children: after },
  ]
}

/** A link leads somewhere as a whole, code is one name, and half an item of a list would be another item. */
function isDivisible(node: Nodes): boolean {
  return node.type !== 'link' && node.type !== 'listItem' && (node.type === 'text' || 'children' in node)
}

function endOf(text: string, length: number): number {
  let left = length
  for (let index = 0; index < text.length; index++) {
    if (!/\s/u.test(text.charAt(index))) left--
    if (left === 0) return index + 1
  }
  return text.length
}

function sizeOf(node: Nodes): number {
  if ('value' in node) return node.value.replace(/\s/gu, '').length
  return 'children' in node ? node.children.reduce<number>((sum, child) => sum + sizeOf(child), 0) : 0
}

/** What follows a sentence begins with its first word, not with a space or a line break. */
function withoutStart<Node extends Nodes>(node: Node, index: number): readonly Node[] {
  if (index > 0) return [node]
  if (node.type === 'text') {
    const value = node.value.trimStart()
    return value === '' ? [] : [{ ...node, value }]
  }
  if (node.type === 'break') return []
  if (!('children' in node)) return [node]
  const children: readonly Nodes[] = node.children
  const start = children.findIndex(
    (child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''),
  )
  const rest = start < 0 ? [] : children.slice(start).flatMap(withoutStart)
  return rest.length === 0 ? [] : [{ ...node, children: rest }]
}
