import type { Code, Root } from 'mdast'
import type { LineRange } from '../../scan/line-range.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { overLine } from '../../diagnostics/edits.ts'
import { indentedTable } from '../../diagnostics/rules/tables.ts'
import { fencesOf } from '../blocks/fences.ts'
import { leavesOf } from '../blocks/parse-blocks.ts'
import type { Grid } from '../grids/grid.ts'

/** What is wrong with the rows of tables in HTML that are blocks of code, and where these are. */
export interface IndentedHtml {
  readonly diagnostics: readonly Diagnostic[]
  readonly ranges: readonly LineRange[]
}

/**
 * Finds rows of HTML tables that stand behind a blank line, which ends a block of HTML, and are indented so far that Markdown takes them for
 * code.
 *
 * @param tree - The document.
 * @param lines - Its lines.
 * @param grids - Its tables that list codes, or whose headers promise them.
 * @returns One `indented-table` for each of the tables, at its first such row, and the lines of all such rows.
 */
export function checkIndentedHtml(tree: Root, lines: readonly string[], grids: readonly Grid[]): IndentedHtml {
  const tables = grids.filter(({ syntax }) => syntax === 'html')
  if (tables.length === 0) return { diagnostics: [], ranges: [] }
  const fences = new Set(fencesOf(tree, lines).map(({ first }) => first))
  const blocks = leavesOf(tree)
    .filter((node): node is Code => node.type === 'code' && /<\/?t[dhr]\b/i.test(node.value))
    .map(({ position }) => ({ first: position?.start.line ?? 0, last: position?.end.line ?? 0 }))
    .filter(({ first }) => !fences.has(first))
  const found = tables.map(({ place, end }) => ({
    file: place.file,
    inside: blocks.filter(({ first }) => place.line < first && first <= end),
  }))
  return {
    diagnostics: found.flatMap(({ file, inside: [block] }) =>
      block === undefined ? [] : [indentedTable(overLine(file, block.first, lines), { by: 'rows' })],
    ),
    ranges: found.flatMap(({ inside }) => inside),
  }
}
