import type { Table, TableRow } from 'mdast'
import { spotOf, spotOfAll } from '../spot-of.ts'
import type { Grid, GridRow, Surroundings } from './grid.ts'
import { plainText } from './plain-text.ts'
import { isTitleCell, withPlainTitles } from './title-cell.ts'

/**
 * Turns a Markdown table into a grid.
 *
 * @param table - The table.
 * @param file - The document's path.
 * @param above - What stands above it.
 * @returns The grid.
 */
export function gfmGrid(table: Table, file: string, above: Surroundings): Grid {
  const [first, ...others] = table.children.filter((row) => !isDirective(row)).map((row) => gridRow(row, file))
  const place = spotOf(table, file)
  const end = table.position?.end.line ?? place.line
  const header = first ?? { cells: [], place, isSection: false }
  return { syntax: 'markdown', header, rows: withPlainTitles(others), place, end, ...above }
}

/**
 * `:::`, `{% endhint %}`, `{{< /note >}}` right below a table: the end of a box, which Markdown alone takes for a row. So
 * it does with `{: .wide}` and `{.wide}`, the attributes of kramdown and Hugo.
 */
function isDirective(row: TableRow): boolean {
  const text = row.children.length === 1 ? plainText(row) : ''
  return /^(?::{3,}|\{[:.#][^{}]*\}|\{%.*%\}|\{\{[<%].*[>%]\}\})$/.test(text)
}

function gridRow(row: TableRow, file: string): GridRow {
  const cells = row.children.map((node) => ({
    text: plainText(node),
    place: spotOfAll(node.children, node, file),
    content: { syntax: 'markdown' as const, nodes: node.children },
  }))
  return { cells, place: spotOf(row, file), isSection: cells.length === 1 && cells.some(isTitleCell) }
}
