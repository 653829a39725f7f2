import type { Nodes } from 'mdast'
import type { Limits } from '../../config/limits.ts'
import { fencesOf } from '../blocks/fences.ts'
import { leavesOf, parseBlocks } from '../blocks/parse-blocks.ts'
import { isMdx } from '../parse-markdown.ts'
import { countLines } from './count-lines.ts'
import { countMarks, type Passage } from './count-marks.ts'
import type { Excess } from './excess.ts'

/**
 * Counts what a document has outside of its fences, as Markdown cuts it.
 *
 * @param text - The document.
 * @param lines - Its lines.
 * @param file - Its path: in MDX Markdown goes on behind a line of HTML.
 * @param limits - What it may have.
 * @returns Each limit that is exceeded, and where.
 */
export function countBlocks(text: string, lines: readonly string[], file: string, limits: Limits): readonly Excess[] {
  const tree = parseBlocks(text)
  const outside = [...lines]
  for (const { first, last } of fencesOf(tree, lines)) outside.fill('', first - 1, last)
  const counted = countLines(outside, limits).filter(({ limit }) => limit !== 'depth')
  const deep = deepest(tree, 0, limits.depth)
  const holdsMarkdown = isMdx(file)
  const passages = leavesOf(tree).flatMap((node): readonly Passage[] => {
    const isText = node.type !== 'code' && (node.type !== 'html' || holdsMarkdown)
    const { start, end } = node.position ?? {}
    return isText && start !== undefined ? [{ line: start.line, text: text.slice(start.offset, end?.offset) }] : []
  })
  return [...counted, ...(deep === null ? [] : [deep]), ...countMarks(passages, limits)]
}

function deepest(node: Nodes, depth: number, most: number): Excess | null {
  const own = depth + (node.type === 'list' || node.type === 'blockquote' ? 1 : 0)
  if (own > most) return { limit: 'depth', line: node.position?.start.line ?? 1, count: own }
  for (const child of 'children' in node ? node.children : []) {
    const found = deepest(child, own, most)
    if (found !== null) return found
  }
  return null
}
