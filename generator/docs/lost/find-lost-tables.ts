import type { Code, Html, Paragraph, Parents, Root } from 'mdast'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import {
  brokenDelimiterRow,
  indentedTable,
  missingDelimiterRow,
  tableInsideHtml,
} from '../../diagnostics/rules/tables.ts'
import type { ConfiguredColumns } from '../columns/configured-columns.ts'
import { findCodeTables } from '../find-code-tables.ts'
import type { Grid } from '../grids/grid.ts'
import { headingText } from '../grids/heading-text.ts'
import { isDelimiterRow, splitCells } from './split-cells.ts'
import { bareTable, writtenTable, type WrittenTable } from './text-grid.ts'

/**
 * Finds code tables that are written as tables and are none for Markdown: a delimiter row that is missing or does not fit, a table
 * in an indented block, a table right below an HTML tag.
 *
 * @param tree - The document.
 * @param lines - Its lines.
 * @param file - Its path.
 * @param says - What is known of a table's columns.
 * @returns The problems `broken-delimiter-row`, `missing-delimiter-row`, `indented-table` and `table-inside-html`.
 */
export function findLostTables(
  tree: Root,
  lines: readonly string[],
  file: string,
  says: (grid: Grid) => ConfiguredColumns | null,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  let heading: string | null = null
  const look = (node: Paragraph | Code | Html): void => {
    const [from, to] = [(node.position?.start.line ?? 1) - 1, node.position?.end.line ?? 1]
    if (to - from < 2) return
    const written = writtenTable(lines, from, to, file, heading)
    const isOfCodes = (grid: Grid): boolean => findCodeTables([grid], says).value.length > 0
    if (written !== null && isOfCodes(written.grid)) diagnostics.push(report(node, written))
    const bare = written === null && node.type === 'paragraph' ? bareTable(lines, from, to, file, heading) : null
    if (bare !== null && isOfCodes(bare))
      diagnostics.push(missingDelimiterRow(bare.place, { cells: bare.header.cells.length }))
  }
  const visit = (parent: Parents): void => {
    for (const node of parent.children) {
      heading = headingText(node) ?? heading
      if (
        node.type === 'paragraph' ||
        (node.type === 'code' && isIndented(node, lines)) ||
        (node.type === 'html' && !node.value.startsWith('<!--'))
      )
        look(node)
      else if ('children' in node && node.type !== 'table') visit(node)
    }
  }
  visit(tree)
  return diagnostics
}

/**
 * Whether a block of code is one by its indentation alone.
 *
 * @param node - The block.
 * @param lines - The document's lines.
 */
export function isIndented(node: Code, lines: readonly string[]): boolean {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  const start = (lines[line - 1] ?? '').slice(column - 1).trimStart()
  return !start.startsWith('```') && !start.startsWith('~~~')
}

function report(node: Paragraph | Code | Html, { grid, header, delimiter }: WrittenTable): Diagnostic {
  if (node.type === 'code') return indentedTable(grid.place, null)
  if (node.type === 'html')
    return tableInsideHtml(grid.place, { tag: (node.value.split('\n')[0] ?? '').trim().slice(0, 40) })
  const place = { ...grid.place, line: grid.place.line + 1 }
  return brokenDelimiterRow(place, {
    header: splitCells(header).length,
    delimiter: splitCells(delimiter).length,
    oddCharacter: oddCharacterOf(header, delimiter),
  })
}

/** What stands where Markdown wants an ASCII pipe, dash or space. */
function oddCharacterOf(header: string, delimiter: string): string | null {
  if (!isDelimiterRow(delimiter)) return null
  const odd = [...delimiter.matchAll(/[^\s|:-]/gu), ...header.matchAll(/[\u00A0\uFF5C\u3000\u2007\u202F]/gu)]
  return odd[0]?.[0] ?? null
}
