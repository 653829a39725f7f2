import type { Element, Nodes as HastNodes } from 'hast'
import { raw } from 'hast-util-raw'
import type { RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import { maximumDepth } from '../cell/limits.ts'
import { DeepHtmlError } from './deep-html-error.ts'

/**
 * The last of the siblings that an HTML element takes. Blank lines cut its HTML into several nodes, with Markdown between.
 * Which element is which is for the HTML parser to say; this only keeps the rest of the document away from it.
 *
 * @param nodes - All siblings.
 * @param start - The index of the first of them that may belong to the element.
 * @param tagName - The element's name.
 * @returns The index of the last; `null` where no such element begins at the start.
 */
export function endOfElement(nodes: readonly RootContent[], start: number, tagName: string): number | null {
  let open = 0
  let heading: number | null = null
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index]
    if (node?.type === 'html') {
      const html = node.value.toLowerCase()
      if (index === start && !html.includes(`<${tagName}`)) return null
      open += html.split(`<${tagName}`).length - html.split(`</${tagName}>`).length
      if (open <= 0) return index
    } else if (index === start) return null
    else if (node?.type === 'heading') heading ??= index
  }
  // What is never closed ends where the next section begins.
  return (heading ?? nodes.length) - 1
}

/**
 * Parses a run of nodes as HTML. Markdown between blank lines is part of its elements.
 *
 * @param nodes - Siblings: from the HTML that opens an element to the HTML that closes it.
 * @param source - The document's text, which the nodes' positions point into; without it the elements have no positions.
 * @throws {DeepHtmlError} Where elements are nested deeper than `maximumDepth`.
 */
export function htmlTree(nodes: readonly RootContent[], source?: string): HastNodes {
  const tree = toHast({ type: 'root', children: [...nodes] }, { allowDangerousHtml: true })
  const html = parse(tree, nodes[0], source)
  // How much the stack holds differs from run to run.
  if (isDeeper(html, maximumDepth)) throw new DeepHtmlError(lineOf(nodes[0]))
  dropHalfPositions(html)
  return html
}

function parse(tree: HastNodes, first: RootContent | undefined, source: string | undefined): HastNodes {
  try {
    return raw(tree, source === undefined ? {} : { file: new VFile(source) })
  } catch (error) {
    throw error instanceof RangeError ? new DeepHtmlError(lineOf(first), error) : error
  }
}

function lineOf(node: RootContent | undefined): number {
  return node?.position?.start.line ?? 1
}

function isDeeper(node: HastNodes, limit: number): boolean {
  return 'children' in node && (limit < 0 || node.children.some((child) => isDeeper(child, limit - 1)))
}

/**
 * The headings and tables of an HTML tree.
 *
 * @param node - The tree.
 * @returns The elements in document order, without those inside a table or a heading.
 */
export function landmarksOf(node: HastNodes): readonly Element[] {
  if (node.type === 'element' && (node.tagName === 'table' || isHeading(node))) return [node]
  return 'children' in node ? node.children.flatMap(landmarksOf) : []
}

/**
 * Whether an element is a heading.
 *
 * @param element - An element.
 */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** The HTML parser may know where an element begins and not where it ends: Markdown within a tag that is never closed. */
function dropHalfPositions(node: HastNodes): void {
  const { start, end }: Partial<NonNullable<HastNodes['position']>> = node.position ?? {}
  if (start === undefined || end === undefined) delete node.position
  if ('children' in node) for (const child of node.children) dropHalfPositions(child)
}
