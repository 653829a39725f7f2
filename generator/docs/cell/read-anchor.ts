import type { Element, RootContent } from 'hast'
import type { Spot, Result } from '../../diagnostics/diagnostic.ts'
import { attributeQuotes } from '../../diagnostics/rules/cell-tags.ts'
import { invalidAnchor } from '../../diagnostics/rules/cells.ts'
import type { Cell } from './cell.ts'
import { placeOf } from './place.ts'
import { readTree } from './read-tree.ts'

/** An anchor and where the element that has it begins. */
export interface Anchor {
  readonly anchor: string
  readonly place: Spot
}

/** The attributes that hold an anchor, the one that says so first. */
const attributes = ['dataAnchor', 'id', 'name']

const validAnchor = /^[A-Za-z][A-Za-z0-9_.-]*$/

/**
 * Reads the anchor of a code: the `data-anchor`, else the `id`, else the `name` of an element in the code's cell, the first in the document's order.
 *
 * @param cell - The cell that holds the code.
 * @returns The anchor or `null`, and what is wrong with the cell's markup (as `readRichText` says it); the error `invalid-anchor` where none of the
 *   cell's anchors can be part of an address.
 */
export function readAnchor(cell: Cell): Result<Anchor | null> {
  const common = commonAnchor(cell)
  if (common !== null) return { value: common, diagnostics: [] }
  const { value: tree, diagnostics } = readTree(cell)
  const elements = tree === null ? [] : elementsOf(tree.hast.children)
  const candidates = attributes.flatMap((attribute) =>
    elements.flatMap((element): readonly Anchor[] => {
      const anchor = element.properties[attribute]
      // An empty `id` or `name` says nothing; who writes `data-anchor` means one.
      const isMeant = anchor !== '' || attribute === 'dataAnchor'
      return typeof anchor === 'string' && isMeant ? [{ anchor, place: placeOf(element, cell) }] : []
    }),
  )
  const value = candidates.find(({ anchor }) => validAnchor.test(anchor)) ?? null
  const [first] = candidates
  // Where the anchor's quotes are wrong, `attribute-quotes` has said so.
  const isInvalid =
    value === null && first !== undefined && !diagnostics.some(({ rule }) => rule === attributeQuotes.name)
  return { value, diagnostics: isInvalid ? [...diagnostics, invalidAnchor(first.place, first)] : diagnostics }
}

/** What most codes have, `<span data-anchor="x">8</span>`: nothing can be wrong with it, and no HTML parser is needed. */
function commonAnchor(cell: Cell): Anchor | null {
  const [start, text, end, ...others] = cell.nodes
  if (start?.type !== 'html' || end?.type !== 'html' || others.length > 0) return null
  const [, name, anchor] = /^<(a|span) (?:data-anchor|id|name)="([A-Za-z][A-Za-z0-9_.-]*)">$/.exec(start.value) ?? []
  const isPlain = text?.type === 'text' && /^[A-Za-z0-9-]+$/.test(text.value)
  if (anchor === undefined || !isPlain || end.value !== `</${name ?? ''}>`) return null
  return { anchor, place: placeOf(start, cell) }
}

function elementsOf(nodes: readonly RootContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []))
}
