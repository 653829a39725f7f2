import type { Nodes } from 'mdast'

/** Where a text that was cut out stood: the lines and characters that all behind it have to be moved by. */
export interface Shift {
  /** The first line that is moved. */
  readonly line: number
  readonly lines: number
  readonly characters: number
}

/**
 * Moves the positions of a tree that was just parsed.
 *
 * @param node - The tree, which is changed.
 * @param shifts - By how much, from which lines on: those of later shifts count from where the earlier ones have moved them.
 */
export function move(node: Nodes, shifts: readonly Shift[]): void {
  if (node.position !== undefined) {
    movePoint(node.position.start, shifts)
    movePoint(node.position.end, shifts)
  }
  if ('children' in node) for (const child of node.children) move(child, shifts)
}

function movePoint(point: { line: number; offset?: number | undefined }, shifts: readonly Shift[]): void {
  for (const { line, lines, characters } of shifts) {
    if (point.line < line) return
    point.line += lines
    if (point.offset !== undefined) point.offset += characters
  }
}
