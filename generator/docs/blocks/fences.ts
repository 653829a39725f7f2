import type { Code, Nodes } from 'mdast'
import type { LineRange } from '../../scan/line-range.ts'
import { leavesOf } from './parse-blocks.ts'

/** A fence of code, by its lines. */
export interface Fence extends LineRange {
  readonly isClosed: boolean
}

/**
 * Finds the fences of a tree, in whatever list or quote they stand.
 *
 * @param tree - A parsed document.
 * @param lines - Its lines.
 */
export function fencesOf(tree: Nodes, lines: readonly string[]): readonly Fence[] {
  return leavesOf(tree).flatMap((node) => {
    if (node.type !== 'code' || isIndented(node, lines)) return []
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
    return [{ first: start.line, last: end.line, isClosed: isClosed(lines, start.line, end.line) }]
  })
}

/**
 * Whether a block of code is one by its indentation alone.
 *
 * @param node - The block.
 * @param lines - The document's lines.
 */
export function isIndented(node: Code, lines: readonly string[]): boolean {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  const start = (lines[line - 1] ?? '').slice(column - 1).trimStart()
  return !start.startsWith('```') && !start.startsWith('~~~')
}

/**
 * Whether a fence has its end: the parser ends it there, or where the text or the list or quote ends that it stands in.
 *
 * @param lines - The document's lines.
 * @param first - Its first line.
 * @param last - Its last.
 */
export function isClosed(lines: readonly string[], first: number, last: number): boolean {
  return last > first && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[last - 1] ?? '')
}
