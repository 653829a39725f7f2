import type { PhrasingContent, RootContent } from 'mdast'
import type { Definitions } from './definitions.ts'
import type { Entry } from './entries.ts'
import type { ListDocument } from './list-items.ts'
import { type ItemParts, linesOf, makeEntry, splitCode } from './split-code.ts'

/** So many paragraphs make a list; one is a paragraph, whose lines may be one. */
const fewest = 2

/**
 * Reads the paragraphs that begin at one of some siblings, each with a code and its text: `**10**: The lid is open.`
 *
 * @param siblings - Blocks of a document.
 * @param start - The index of the first paragraph.
 * @param document - The document.
 * @returns The codes; `null` where the paragraphs are none.
 */
export function readParagraphs(
  siblings: readonly RootContent[],
  start: number,
  document: ListDocument,
): Definitions | null {
  const { file, lexicon, isAsked, isOfCodes } = document
  const partsOf = (nodes: readonly PhrasingContent[]): ItemParts | null =>
    splitCode(nodes, { lexicon, isAsked, isOfCodes, isOfValues: false })
  const entries: Entry[] = []
  for (const node of siblings.slice(start)) {
    if (node.type !== 'paragraph') break
    const parts = partsOf(node.children)
    const areLines = linesOf(node).filter((line) => partsOf(line) !== null).length > 1
    if (parts === null || areLines) break
    entries.push(makeEntry(parts, [], node, file))
  }
  return entries.length < fewest
    ? null
    : { entries, terms: entries.length, others: [], end: start + entries.length - 1 }
}
