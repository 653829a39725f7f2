import type { Element, ElementContent } from 'hast'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { quoteTakesTags, textOutsideCell } from '../../diagnostics/rules/html-tables.ts'
import { longRow, shortRow } from '../../diagnostics/rules/tables.ts'
import type { FoundTable } from '../find-code-tables.ts'
import { spotOf } from '../spot-of.ts'
import type { HtmlTable } from '../grids/grid.ts'

/** What no value of an attribute holds, unless its quote was lost. */
const tags = /<\/?(?:table|thead|tbody|tfoot|tr|t[dh]|a|p|b|i|br|code|span|div|em|strong|li|[uo]l)\b/i

/**
 * Checks the rows of an HTML table as those of Markdown are: texts outside of the cells, lost quotes, and rows with more or
 * fewer cells than the header.
 *
 * @param table - The table.
 * @returns The problems `quote-takes-tags`, `text-outside-cell`, `long-row` and `short-row`, one a line.
 */
export function checkHtmlRows({ grid, columns }: FoundTable): readonly Diagnostic[] {
  if (grid.html === undefined) return []
  const width = grid.header.cells.length
  const last = columns.findLastIndex(({ role }) => role !== 'attribute')
  const broken = brokenTags(grid.html, grid.place.file)
  const counts = grid.rows.flatMap((row): readonly Diagnostic[] => {
    if (row.isSection || row.cells.every(({ text }) => text === '')) return []
    const facts = { cells: row.cells.length, width }
    const extra = row.cells.slice(width).find(({ text }) => text !== '')
    if (extra !== undefined) return [longRow(extra.place, { ...facts, text: extra.text.slice(0, 40), isHtml: true })]
    return row.cells.length > last ? [] : [shortRow(row.place, facts)]
  })
  const lines = new Set(broken.map(({ line }) => line))
  return [...broken, ...counts.filter(({ line }) => !lines.has(line))]
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
