import type { Element, ElementContent, Nodes as HastNodes, Text as HastText } from 'hast'
import type { RootContent } from 'mdast'
import { spotOf, spotOfAll } from '../spot-of.ts'
import { cellsOf, formTable, type FormedRow } from './form-table.ts'
import type { Grid, GridCell, GridRow, Stray, Surroundings } from './grid.ts'
import { headerHeight, mergeHeader } from './html-header.ts'
import { htmlTree, isHeading, landmarksOf } from './html-tree.ts'
import { plainText } from './plain-text.ts'
import { isTitleCell } from './title-cell.ts'

/** The tables of a run of HTML. */
export interface HtmlGrids {
  readonly grids: readonly Grid[]
  /** The nearest heading for what stands below. */
  readonly heading: string | null
}

/**
 * Reads the HTML tables of a run of nodes. Markdown between blank lines of an HTML table is part of its cells.
 *
 * @param nodes - Siblings: from the HTML that opens a table to the HTML that closes it.
 * @param file - The document's path.
 * @param source - The document's text, which the nodes' positions point into.
 * @param above - What stands above them.
 * @returns The tables, each before those inside its cells. One in a comment is none.
 */
export function htmlGrids(nodes: readonly RootContent[], file: string, source: string, above: Surroundings): HtmlGrids {
  return gridsIn(htmlTree(nodes, source), file, above)
}

function gridsIn(node: HastNodes, file: string, above: Surroundings): HtmlGrids {
  const grids: Grid[] = []
  const loose = looseTexts(node).toSorted((one, other) => offsetOf(one) - offsetOf(other))
  let nearest = above
  // Tables follow one another: no text before one is within the next.
  let first = 0
  for (const element of landmarksOf(node)) {
    if (isHeading(element))
      nearest = { ...nearest, heading: plainText(element) || nearest.heading, lead: null, caption: null }
    else {
      const inside: HastNodes = { type: 'root', children: element.children }
      const start = element.position?.start.offset ?? 0
      while (first < loose.length && offsetOf(loose[first]) <= start) first += 1
      grids.push(
        ...htmlGrid(element, outsideOf(element, loose, first, file), file, nearest),
        ...gridsIn(inside, file, nearest).grids,
      )
    }
  }
  return { grids, heading: nearest.heading }
}

function htmlGrid(table: Element, outside: readonly Stray[], file: string, above: Surroundings): readonly Grid[] {
  const formed = formTable(table)
  const rows = formed.map((row) => gridRow(row, file))
  // A title that spans the table may stand above the header.
  const top = rows.findIndex((row) => !row.isSection)
  if (top < 0) return []
  const first = top + headerHeight(formed.slice(top).map(({ element }) => cellsOf(element)))
  const header = mergeHeader(rows.slice(top, first))
  const body = rows
    .slice(first)
    .map((row, index) => ({ ...row, isSection: row.isSection || isHeaderRow(row, formed[first + index]) }))
  const end = table.position?.end.line ?? header.place.line
  return [{ syntax: 'html', header, rows: body, place: header.place, end, html: { element: table, outside }, ...above }]
}

/** The texts of a tree that stand in no table. Of an indented block of code only the block knows where it is. */
function looseTexts(node: HastNodes, place = node.position): readonly HastText[] {
  const position = node.position ?? place
  if (node.type === 'text')
    return node.value.trim() === '' || position === undefined ? [] : [{ ...node, position: { ...position } }]
  if (node.type === 'element' && node.tagName === 'table') return []
  return 'children' in node ? node.children.flatMap((child) => looseTexts(child, position)) : []
}

/**
 * What the HTML parser has moved out of a table, as browsers do: a text between its cells, a row's text behind a lost tag.
 * It still knows where that is written: from the first of the loose texts behind the beginning of the table up to its end.
 */
function outsideOf({ position }: Element, loose: readonly HastText[], first: number, file: string): readonly Stray[] {
  const found: Stray[] = []
  for (let index = first; offsetOf(loose[index]) < (position?.end.offset ?? 0); index += 1) {
    const node = loose[index]
    if (node !== undefined) found.push({ text: plainText(node), place: spotOf(node, file) })
  }
  return found
}

function offsetOf(node: HastText | undefined): number {
  return node === undefined ? Number.POSITIVE_INFINITY : (node.position?.start.offset ?? 0)
}

/** A row of nothing but `th` further down repeats the header, unless it begins with a number, as rows do. */
function isHeaderRow({ cells }: GridRow, row: FormedRow | undefined): boolean {
  const elements = row === undefined ? [] : cellsOf(row.element)
  const isHeader = elements.length > 1 && elements.every((cell) => cell.tagName === 'th')
  return isHeader && !/^\W*\d/.test(cells[0]?.text ?? '')
}

function gridRow({ element, cells }: FormedRow, file: string): GridRow {
  // A row whose `<tr>` was lost begins with its first cell.
  const place = spotOf(element.position === undefined ? (cellsOf(element)[0] ?? element) : element, file)
  const filled = cells.filter((cell) => cell !== null)
  const read = cells.map((cell) => gridCell(cell, file, place))
  const isSection = filled.length === 1 && (cells.length > 1 || read.some(isTitleCell))
  return { cells: read, place, isSection }
}

function gridCell(cell: Element | null, file: string, row: GridRow['place']): GridCell {
  if (cell === null) return { text: '', place: row, content: { syntax: 'html', nodes: [] } }
  const nodes: readonly ElementContent[] = cell.children
  const inner = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '')
  return {
    text: plainText(cell),
    place: spotOfAll(inner === undefined ? [] : [inner, ...nodes.slice(-1)], cell, file),
    content: { syntax: 'html', nodes },
  }
}
