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
 * @param parent - What stands for them where there are none.
 * @param file - The document's path.
 */
export function spotOfAll(nodes: readonly PlacedNode[], parent: PlacedNode, file: string): Spot {
  const { line, column } = spotOf(nodes[0] ?? parent, file)
  return { file, line, column, ...endOf((nodes.at(-1) ?? parent).position) }
}

function endOf(position: PlacedNode['position']): Pick<Spot, 'end'> {
  return position === undefined ? {} : { end: { line: position.end.line, column: position.end.column } }
}
