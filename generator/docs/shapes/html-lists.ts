import { toMdast } from 'hast-util-to-mdast'
import type { Root, RootContent } from 'mdast'
import { endOfElement, htmlTree } from '../grids/html-tree.ts'

/** A list of HTML among some siblings. */
export interface HtmlList {
  /** What Markdown would have for it. */
  readonly tree: Root
  /** The index of the last of the siblings that the list takes. */
  readonly end: number
}

/**
 * Reads the HTML list that begins at one of some siblings: `<ul>` or `<ol>`.
 *
 * @param siblings - Blocks of a document.
 * @param start - The index of the one where the list may begin.
 * @param source - The document's text.
 * @returns The list; `null` where none begins there.
 * @throws {DeepHtmlError} Where elements are nested deeper than `maximumDepth`.
 */
export function readHtmlList(siblings: readonly RootContent[], start: number, source: string): HtmlList | null {
  const node = siblings[start]
  const [, tag] = node?.type === 'html' ? (/^\s*<([uo]l)[\s>]/i.exec(node.value) ?? []) : []
  const end = tag === undefined ? null : endOfElement(siblings, start, tag.toLowerCase())
  if (end === null) return null
  const tree = toMdast(htmlTree(siblings.slice(start, end + 1), source))
  return tree.type === 'root' ? { tree, end } : null
}
