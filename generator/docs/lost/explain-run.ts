import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import { missingHeaderRow, spacedRows, strayRows, swallowedTable } from '../../diagnostics/rules/ground.ts'
import {
  brokenDelimiterRow,
  indentedTable,
  missingDelimiterRow,
  tableInsideHtml,
} from '../../diagnostics/rules/tables.ts'
import type { Run } from '../../scan/scan-rows.ts'
import { findCodeTables } from '../find-code-tables.ts'
import type { Says } from '../columns/configured-columns.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { holding, type Accounts } from './accounts.ts'
import { blockAt } from './block-at.ts'
import { isJoinedTable } from './is-code-table.ts'
import { isSpaced } from './join-spaced.ts'
import { writtenTable } from './text-grid.ts'

/** A document, and what became of its lines. */
interface AccountedDocument {
  readonly lines: readonly string[]
  readonly file: string
  readonly accounts: Accounts
}

/**
 * Tells why lines that were meant as a table are none.
 *
 * @param run - The lines.
 * @param document - The document, and what became of its other lines.
 * @param says - What is known of a table’s columns.
 * @param lexicon - What words mean.
 * @returns One problem; none for a sample of code.
 */
export function explainRun(
  run: Run,
  { lines, file, accounts }: AccountedDocument,
  says: Says,
  lexicon: Lexicon,
): readonly Diagnostic[] {
  const { rows, first, last } = run
  const at = (line: number, column = 1): Spot => {
    const end = { line, column: (lines[line - 1] ?? '').length + 1 }
    return { file, line, column, end }
  }
  const indentationOf = (line: number): number => (lines[line - 1] ?? '').search(/\S|$/) + 1
  const html = holding(accounts.html, first)
  if (html !== undefined)
    return [tableInsideHtml(at(first), { tag: (lines[html.first - 1] ?? '').trim().slice(0, 40) })]
  const code = holding(accounts.indented, first)
  if (code !== undefined && code.last >= last) {
    const written = writtenTable(lines, first - 1, last, file, null)
    const isOfCodes = written !== null && findCodeTables([written.grid], says, lexicon).value.length > 0
    return isOfCodes ? [indentedTable(at(first, indentationOf(first)), { by: 'code' })] : []
  }
  if (isSpaced(run))
    return [spacedRows(at(first), { count: rows.filter(({ isDashes }) => !isDashes).length, first, last })]
  const index = rows.findIndex(({ isDashes }) => isDashes)
  const [header, dashes] = [rows[index - 1], rows[index]]
  const odd = rows.find(({ bar }) => bar !== '|')
  const oddIn = (line: number): string | null => oddCharacterOf(lines[line - 1] ?? '')
  const broken = (line: number, oddCharacter: string | null): Diagnostic =>
    brokenDelimiterRow(at(line), {
      header: header?.cells ?? 0,
      delimiter: dashes?.cells ?? 0,
      oddCharacter,
      mended: mended(lines[line - 1] ?? '', header?.cells ?? 0, oddCharacter),
    })
  const indented = [header, dashes].find((row) => row !== undefined && blockAt(lines, row.line) === 'indentation')
  if (odd !== undefined) return [broken(odd.line, odd.bar)]
  if (dashes === undefined) {
    if (rows.length === 1) return [strayRows(at(first), { count: 1, isJoined: isJoinedTable(lines[first - 1] ?? '') })]
    return [missingDelimiterRow(at(first), { cells: rows[0]?.cells ?? 2 })]
  }
  if (oddIn(dashes.line) !== null) return [broken(dashes.line, oddIn(dashes.line))]
  if (header === undefined) return [missingHeaderRow(at(dashes.line), { cells: dashes.cells })]
  if (indented !== undefined) {
    const isOfItem = indented === header && blockAt(lines, header.line - 1) === 'blank line'
    return [indentedTable(at(indented.line, indentationOf(indented.line)), { by: isOfItem ? 'item' : 'text' })]
  }
  if (header.cells !== dashes.cells) return [broken(dashes.line, null)]
  if (oddIn(header.line) !== null) return [broken(header.line, oddIn(header.line))]
  const above = blockAt(lines, header.line - 1)
  if (above !== 'blank line') return [swallowedTable(at(header.line - 1), { by: above })]
  return [strayRows(at(first), { count: rows.length })]
}

/** What stands where Markdown wants an ASCII pipe, dash or space. */
function oddCharacterOf(line: string): string | null {
  const isDashes = /^[^\p{L}\p{N}]*$/u.test(line)
  const odd = isDashes
    ? /[^\s|:>-]|[\u00A0\u3000\u2007\u202F]/u.exec(line)
    : /[\u00A0\uFF5C\u3000\u2007\u202F]/u.exec(line)
  return odd?.[0] ?? null
}

/** A line that keeps a table from being one, as Markdown wants it: with as many cells as the header, and with ordinary spaces. */
function mended(line: string, cells: number, oddCharacter: string | null): string | null {
  if (oddCharacter !== null) return /\s/u.test(oddCharacter) ? line.replace(/[\u00A0\u3000\u2007\u202F]/gu, ' ') : null
  return /^[|:-]/.test(line) ? `|${'---|'.repeat(cells)}` : null
}
