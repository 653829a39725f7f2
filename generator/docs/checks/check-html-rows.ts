import type { Element, ElementContent } from 'hast'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { beginOf } from '../../diagnostics/edits.ts'
import {
  quoteTakesTags,
  rowspanTooLong,
  textOutsideCell,
  unclosedHtmlTable,
} from '../../diagnostics/rules/html-tables.ts'
import { longRow, shortRow } from '../../diagnostics/rules/table-rows.ts'
import type { FoundTable } from '../find-code-tables.ts'
import { cellsOf, formTable } from '../grids/form-table.ts'
import type { Grid, HtmlTable } from '../grids/grid.ts'
import { plainText } from '../grids/plain-text.ts'
import { spotOf } from '../spot-of.ts'

/** What no value of an attribute holds, unless its quote was lost. */
const tags = /<\/?(?:table|thead|tbody|tfoot|tr|t[dh]|a|p|b|i|br|code|span|div|em|strong|li|[uo]l)\b/i

/**
 * Checks the rows of an HTML table as those of Markdown are: texts outside of the cells, lost quotes, cells that reach too far
 * down, rows with more or fewer cells than the header, and a table that nothing closes.
 *
 * @param table - The table.
 * @returns The problems `quote-takes-tags`, `text-outside-cell`, `rowspan-too-long`, `long-row` and `short-row`, one a line, and
 *   `unclosed-html-table`.
 */
export function checkHtmlRows({ grid, columns }: FoundTable): readonly Diagnostic[] {
  if (grid.html === undefined) return []
  const width = grid.header.cells.length
  const last = columns.findLastIndex(({ role }) => role !== 'attribute')
  const broken = brokenTags(grid.html, grid.place.file)
  const spans = longSpans(grid, grid.html.element)
  const counts = grid.rows.flatMap((row): readonly Diagnostic[] => {
    if (row.isSection || row.cells.every(({ text }) => text === '')) return []
    const facts = { cells: row.cells.length, width }
    const extra = row.cells.slice(width).find(({ text }) => text !== '')
    if (extra !== undefined) return [longRow(extra.place, { ...facts, text: extra.text.slice(0, 40), isHtml: true })]
    return row.cells.length > last ? [] : [shortRow(row.place, facts)]
  })
  const lines = new Set([...broken.map(({ line }) => line), ...spans.flatMap(({ reached }) => reached)])
  return [
    ...(broken.length > 0 ? [] : unclosedTable(grid)),
    ...broken,
    ...spans.map(({ problem }) => problem),
    ...counts.filter(({ line }) => !lines.has(line)),
  ]
}

/** The parser knows no end of a table but that of its own tag where nothing closes it. */
function unclosedTable({ html, rows, end, place }: Grid): readonly Diagnostic[] {
  if (html === undefined || end >= (rows.at(-1) ?? { place }).place.line) return []
  return [unclosedHtmlTable(spotOf(html.element, place.file), null)]
}

/** Cells that reach into rows with a cell of their own for each column, and the lines of these rows. */
function longSpans(
  { header, rows: read, place: { file } }: Grid,
  table: Element,
): readonly { readonly problem: Diagnostic; readonly reached: readonly number[] }[] {
  const width = header.cells.length
  // Of a table whose headers stand at the side, the header is no row.
  const tooLong = new Set(read.filter(({ cells }) => cells.length > width).map(({ place }) => place.line))
  const reachedBy = new Map<Element, Element[]>()
  for (const { element, cells } of formTable(table)) {
    const own = new Set(cellsOf(element))
    if (own.size !== width || !tooLong.has(lineOf(element))) continue
    for (const cell of cells)
      if (cell !== null && !own.has(cell)) {
        const rows = reachedBy.get(cell)
        if (rows === undefined) reachedBy.set(cell, [element])
        else rows.push(element)
      }
  }
  return [...reachedBy].map(([cell, rows]) => {
    const [first] = rows.map((row) => cellsOf(row).at(-1))
    const facts = {
      span: String(cell.properties.rowSpan ?? ''),
      rows: rows.length,
      text: plainText(first ?? cell).slice(0, 40),
    }
    const problem = rowspanTooLong(
      spotOf(cell, file),
      facts,
      rows.map((row) => beginOf(spotOf(row, file))),
    )
    return { problem, reached: [lineOf(cell), ...rows.map(lineOf)] }
  })
}

function lineOf({ position }: Element): number {
  return position?.start.line ?? 0
}

function brokenTags({ element, outside }: HtmlTable, file: string): readonly Diagnostic[] {
  const quotes = quotesIn(element, file)
  const texts = outside.map(({ text, place }) => textOutsideCell(place, { text: text.slice(0, 60) }))
  // A quote that takes tags along leaves the rest of its row anywhere.
  return quotes.length > 0 ? quotes.slice(0, 1) : texts.filter(isFirstOfLine)
}

function isFirstOfLine(problem: Diagnostic, index: number, all: readonly Diagnostic[]): boolean {
  return all.findIndex(({ line }) => line === problem.line) === index
}

/**
 * Finds attributes whose closing quote was lost.
 *
 * @param node - An element of a table.
 * @param file - The document's path.
 * @returns `quote-takes-tags` at each.
 */
export function quotesIn(node: Element | ElementContent, file: string): readonly Diagnostic[] {
  if (node.type !== 'element') return []
  const attribute = Object.entries(node.properties).find(
    ([name, value]) => /[<"]/.test(name) || tags.test([value].flat().join(' ')),
  )
  const own =
    attribute === undefined
      ? []
      : [quoteTakesTags(spotOf(node, file), { element: node.tagName, attribute: attribute[0] })]
  return [...own, ...node.children.flatMap((child) => quotesIn(child, file))]
}
