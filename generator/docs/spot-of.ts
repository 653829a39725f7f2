import type { Spot } from '../diagnostics/diagnostic.ts'

interface Point {
  readonly line: number
  readonly column: number
}

/** A node of a parsed document, as far as its place goes. */
export interface PlacedNode {
  readonly position?: { readonly start: Point; readonly end: Point } | undefined
}

/**
 * Where a node stands.
 *
 * @param node - A node of a parsed document.
 * @param file - The document's path.
 * @returns From where to where; the document's beginning for a node without a place.
 */
export function spotOf({ position }: PlacedNode, file: string): Spot {
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  return { file, line, column, ...endOf(position) }
}

/**
 * Where several nodes stand, from the first to the last.
 *
 * @param nodes - Siblings.
 * @param parent - What stands for them where there are none, or for one without a place.
 * @param file - The document's path.
 */
export function spotOfAll(nodes: readonly PlacedNode[], parent: PlacedNode, file: string): Spot {
  // What GFM makes of an address without brackets has no place, nor has the text beside it.
  const [first, last] = [nodes[0], nodes.at(-1)].map((node) => (node?.position === undefined ? parent : node))
  const { line, column } = spotOf(first ?? parent, file)
  return { file, line, column, ...endOf((last ?? parent).position) }
}

function endOf(position: PlacedNode['position']): Pick<Spot, 'end'> {
  return position === undefined ? {} : { end: { line: position.end.line, column: position.end.column } }
}
