import type { Nodes as HastNodes } from 'hast'
import type { Nodes as MdastNodes } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Cell } from './cell.ts'

/**
 * Where a node of a cell begins.
 *
 * @param node - The node.
 * @param cell - The cell, whose own place stands for that of a node without one.
 * @returns The place.
 */
export function placeOf(node: HastNodes | MdastNodes, cell: Cell): Place {
  const start = node.position?.start
  return start === undefined ? cell.place : { file: cell.document.file, line: start.line, column: start.column }
}

/**
 * Finds a piece of text in the stretch of the document that a cell takes.
 *
 * @param piece - The piece, as the document writes it.
 * @param cell - The cell.
 * @param from - The offset at which to begin; the cell's start where it is left out.
 * @returns Where it first stands; the cell's place where the document writes it in another way (as `&#8238;`).
 */
export function placeOfPiece(piece: string, cell: Cell, from?: number): Place {
  const start = cell.nodes[0]?.position?.start
  const end = cell.nodes.at(-1)?.position?.end.offset
  if (start?.offset === undefined || end === undefined) return cell.place
  const { file, source } = cell.document
  const before = source.slice(start.offset, end)
  const found = before.indexOf(piece, from === undefined ? 0 : from - start.offset)
  if (found < 0) return cell.place
  const lineStart = before.lastIndexOf('\n', found - 1) + 1
  if (found === 0 || lineStart === 0) return { file, line: start.line, column: start.column + found }
  return { file, line: start.line + before.slice(0, found).split('\n').length - 1, column: found - lineStart + 1 }
}
