import type { Element, ElementContent, Nodes as HastNodes } from 'hast'
import type { RootContent } from 'mdast'
import { placeOf } from './gfm-grid.ts'
import type { Grid, GridCell, GridRow, Surroundings } from './grid.ts'
import { headerHeight, mergeHeader } from './html-header.ts'
import { htmlTree, isHeading, landmarksOf } from './html-tree.ts'
import { plainText } from './plain-text.ts'

/** More columns than any table has that a person wrote; a `colspan` of a million is cut down to it. */
const mostColumns = 64

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
  let nearest = above
  for (const element of landmarksOf(node)) {
    if (isHeading(element)) nearest = { heading: plainText(element) || nearest.heading, lead: null }
    else {
      const inside: HastNodes = { type: 'root', children: element.children }
      grids.push(...htmlGrid(element, file, nearest), ...gridsIn(inside, file, nearest).grids)
    }
  }
  return { grids, heading: nearest.heading }
}

function htmlGrid(table: Element, file: string, above: Surroundings): readonly Grid[] {
  const all = rowsOf(table)
  const rows = spreadRows(all.map((row) => row.element)).map((cells, index) => gridRow(cells, all[index], file))
  // A title that spans the table may stand above the header.
  const top = rows.findIndex((row) => !row.isSection)
  if (top < 0) return []
  const first = top + headerHeight(all.slice(top).map((row) => cellsOf(row.element)))
  const header = mergeHeader(rows.slice(top, first))
  const body = rows
    .slice(first)
    .map((row, index) => ({ ...row, isSection: row.isSection || isHeaderRow(row, all[first + index]) }))
  const end = table.position?.end.line ?? header.place.line
  return [{ syntax: 'html', header, rows: body, place: header.place, end, ...above }]
}

interface TableRow {
  readonly element: Element
  readonly isHeader: boolean
}

function rowsOf(node: Element): readonly TableRow[] {
  return node.children.flatMap((child): readonly TableRow[] => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'tr') return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
    const cells = cellsOf(child)
    const isHeader = cells.length > 1 && cells.every((cell) => cell.tagName === 'th')
    return cells.length === 0 ? [] : [{ element: child, isHeader }]
  })
}

/** A row of nothing but `th` further down repeats the header, unless it begins with a number, as rows do. */
function isHeaderRow({ cells }: GridRow, row: TableRow | undefined): boolean {
  return row?.isHeader === true && !/^\W*\d/.test(cells[0]?.text ?? '')
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.flatMap((child) =>
    child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th') ? [child] : [],
  )
}

/** The cells of each row by column: a cell that spans rows stands in each of them, one that spans columns in its first. */
function spreadRows(rows: readonly Element[]): readonly (readonly (Element | null)[])[] {
  const hanging: { readonly cell: Element; rows: number }[] = []
  return rows.map((row) => {
    const cells: (Element | null)[] = []
    const place = (): void => {
      for (let above = hanging[cells.length]; above !== undefined && above.rows > 0; above = hanging[cells.length]) {
        above.rows--
        cells.push(above.cell)
      }
    }
    for (const cell of cellsOf(row)) {
      place()
      const start = cells.length
      cells.push(cell, ...Array.from({ length: Math.min(spanOf(cell, 'colSpan'), mostColumns) - 1 }, () => null))
      hanging[start] = { cell, rows: spanOf(cell, 'rowSpan') - 1 }
    }
    place()
    return cells
  })
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(cell.properties[name] ?? 1)
  return Number.isSafeInteger(span) && span > 0 ? span : 1
}

function gridRow(cells: readonly (Element | null)[], row: TableRow | undefined, file: string): GridRow {
  const place = placeOf(row?.element ?? {}, file)
  const filled = cells.filter((cell) => cell !== null)
  const isSection = filled.length === 1 && cells.length > 1
  return { cells: cells.map((cell) => gridCell(cell, file, place)), place, isSection }
}

function gridCell(cell: Element | null, file: string, row: GridRow['place']): GridCell {
  if (cell === null) return { text: '', place: row, content: { syntax: 'html', nodes: [] } }
  const nodes: readonly ElementContent[] = cell.children
  const inner = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '')
  return { text: plainText(cell), place: placeOf(inner ?? cell, file), content: { syntax: 'html', nodes } }
}
