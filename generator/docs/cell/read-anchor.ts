import type { Element, ElementContent, Root } from 'hast'
import type { Nodes } from 'mdast'
import type { Diagnostic, Place, Result } from '../../diagnostics/diagnostic.ts'
import { invalidAnchor } from '../../diagnostics/rules/cells.ts'
import type { Cell, MarkdownCell } from './cell.ts'
import { placeOf } from './place.ts'
import { readTag } from './tag.ts'
import { markdownToHast } from './to-hast.ts'

/** An anchor and where the element that has it begins. */
export interface Anchor {
  readonly anchor: string
  readonly place: Place
}

/** The attributes that hold an anchor, the one that says so first. */
const attributes = ['dataAnchor', 'id', 'name']

const validAnchor = /^[A-Za-z][A-Za-z0-9_.-]*$/

/**
 * Reads the anchor of a code: the `data-anchor`, else the `id`, else the `name` of an element in the code's cell, the first in the document's order.
 *
 * @param cell - The cell that holds the code.
 * @returns The anchor or `null`; the error `invalid-anchor` where none of the cell's anchors can be part of an address.
 */
export function readAnchor(cell: Cell): Result<Anchor | null> {
  const elements = cell.syntax === 'html' ? elementsOf(cell.nodes) : elementsOf(tagsOf(cell))
  const candidates = attributes.flatMap((attribute) =>
    elements.flatMap((element): readonly Anchor[] => {
      const anchor = element.properties[attribute]
      return typeof anchor === 'string' && anchor !== '' ? [{ anchor, place: placeOf(element, cell) }] : []
    }),
  )
  const value = candidates.find(({ anchor }) => validAnchor.test(anchor)) ?? null
  const [first] = candidates
  const diagnostics: Diagnostic[] = value === null && first !== undefined ? [invalidAnchor(first.place, first)] : []
  return { value, diagnostics }
}

/** The opening tags of a cell that could hold an anchor, each as an empty element: one call of the HTML parser, whatever the tags enclose. */
function tagsOf(cell: MarkdownCell): readonly ElementContent[] {
  const tags = cell.nodes.flatMap(htmlOf).filter(({ value }) => mayHoldAnchor(value))
  if (tags.length === 0) return []
  const closed = new Set(tags)
  const tree: Root = markdownToHast(tags, cell.document.definitions, { asText: new Set(), closingThemselves: closed })
  return tree.children.filter((child) => child.type !== 'doctype')
}

function htmlOf(node: Nodes): readonly Extract<Nodes, { type: 'html' }>[] {
  if (node.type === 'html') return [node]
  return 'children' in node ? node.children.flatMap(htmlOf) : []
}

function mayHoldAnchor(html: string): boolean {
  if (readTag(html).kind !== 'opening') return false
  const text = html.toLowerCase()
  return text.includes('data-anchor') || text.includes('id') || text.includes('name')
}

function elementsOf(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []))
}
