import type { Spot } from '../../diagnostics/diagnostic.ts'
import { beginOf } from '../../diagnostics/edits.ts'
import { spotOf, type PlacedNode } from '../spot-of.ts'
import type { Cell } from './cell.ts'

/**
 * Where a node of a cell stands.
 *
 * @param node - The node.
 * @param cell - The cell, whose own place stands for that of a node without one.
 */
export function placeOf(node: PlacedNode, cell: Cell): Spot {
  return node.position === undefined ? cell.place : spotOf(node, cell.document.file)
}

/**
 * Finds a piece of text in the stretch of the document that a cell takes.
 *
 * @param piece - The piece, as the document writes it.
 * @param cell - The cell.
 * @param from - The offset at which to begin; the cell's start where it is left out.
 * @returns Where it first stands; where the cell begins, if the document writes it in another way (as `&#8238;`).
 */
export function placeOfPiece(piece: string, cell: Cell, from?: number): Spot {
  const start = cell.nodes[0]?.position?.start
  const end = cell.nodes.at(-1)?.position?.end.offset
  if (start?.offset === undefined || end === undefined) return beginOf(cell.place)
  const { file, source } = cell.document
  const before = source.slice(start.offset, end)
  const found = before.indexOf(piece, from === undefined ? 0 : from - start.offset)
  if (found < 0) return beginOf(cell.place)
  const lines = before.slice(0, found).split('\n')
  const line = start.line + lines.length - 1
  const column = (lines.length === 1 ? start.column : 1) + (lines.at(-1)?.length ?? 0)
  return { file, line, column, ...(piece.includes('\n') ? {} : { end: { line, column: column + piece.length } }) }
}
