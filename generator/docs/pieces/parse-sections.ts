import type { Root } from 'mdast'
import { isUnfinished } from './is-unfinished.ts'
import { move } from './move.ts'
import { seamsOf } from './seams.ts'

/** How many characters a piece has at least: the parser keeps all that it has seen of a text, which costs twice the time in long ones. */
const enough = 1000

/** What a definition says holds for all of a document; a mark of order is not counted, and a return alone ends a line. */
const inseparable = /\]:|^\uFEFF|\r(?!\n)/

interface Piece {
  readonly text: string
  /** How many lines and characters stand above it. */
  readonly lines: number
  readonly characters: number
}

/**
 * Parses a document some blocks at a time, cut where nothing can go on: what Markdown's parser remembers of a text makes
 * a long one cost more than its parts.
 *
 * @param text - The document.
 * @param parse - Parses a text of Markdown.
 * @returns The tree that `parse` gives of the whole.
 */
export function parseSections(text: string, parse: (text: string) => Root): Root {
  if (text.length < 2 * enough || inseparable.test(text)) return parse(text)
  const pieces = cut(text)
  const [first] = pieces
  if (first === undefined || pieces.length === 1) return parse(text)
  const tree = parse(first.text)
  for (let next = 1, open = first; next < pieces.length; next++) {
    const piece = pieces[next] ?? open
    const last = tree.children.at(-1)
    // A fence or a comment that does not end where it seemed to: the pieces behind it are one with it, in whatever way they were cut.
    if (last !== undefined && isUnfinished(last, text, piece.characters)) return parseWith(tree, open, text, parse)
    append(tree, piece, parse(piece.text))
    open = piece
  }
  return tree
}

function cut(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = { line: 0, offset: 0 }
  for (const seam of [...seamsOf(text), { line: 0, offset: text.length }]) {
    const isLast = seam.offset === text.length
    if (!isLast && seam.offset - from.offset < enough) continue
    pieces.push({ text: text.slice(from.offset, seam.offset), lines: from.line, characters: from.offset })
    from = seam
  }
  return pieces
}

/** Parses a document again from a piece on. */
function parseWith(tree: Root, piece: Piece, text: string, parse: (text: string) => Root): Root {
  const kept = tree.children.filter((node) => (node.position?.start.offset ?? 0) < piece.characters)
  if (kept.length === 0) return parse(text)
  tree.children = kept
  append(tree, piece, parse(text.slice(piece.characters)))
  return tree
}

function append(tree: Root, { lines, characters }: Piece, part: Root): void {
  move(part, [{ line: 1, lines, characters }])
  tree.children.push(...part.children)
  if (tree.position !== undefined && part.position !== undefined) tree.position.end = part.position.end
}
