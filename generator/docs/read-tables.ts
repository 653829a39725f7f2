import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { emptyDocument, noCodeTable } from '../diagnostics/rules/tables.ts'
import type { CodeTable } from '../model/types.ts'
import { cellDocument } from './cell/cell-document.ts'
import type { SourceDocument } from './document.ts'
import { findCodeTables, type FoundTable } from './find-code-tables.ts'
import { findGrids } from './grids/find-grids.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { checkDuplicateAnchors } from './rows/check-anchors.ts'
import { readRows, type TableRows } from './rows/read-rows.ts'

/**
 * Reads the code tables of one document.
 *
 * @param document - The document.
 * @param settings - The settings of the run: the shapes to read.
 * @returns The tables in document order, and what is wrong with them; `no-code-table` where there is none.
 */
export function readTables(document: SourceDocument, settings: Settings): Result<readonly CodeTable[]> {
  const start = { file: document.file, line: 1, column: 1 }
  if (document.text.trim() === '') return { value: [], diagnostics: [emptyDocument(start, null)] }
  const tree = parseMarkdown(document.text, document.file)
  const cells = cellDocument(document, tree, settings.docsUrl)
  const found = findCodeTables(findGrids(tree, document.file, document.text))
  const tables = found.map((table) => ({ table, rows: readRows(table, cells) }))
  const anchors = tables.flatMap(({ rows }) => rows.value.anchors)
  const diagnostics = [...tables.flatMap(({ rows }) => rows.diagnostics), ...checkDuplicateAnchors(anchors)]
  if (tables.length === 0) return { value: [], diagnostics: [noCodeTable(start, { hint: null })] }
  return { value: tables.map(({ table, rows }) => codeTable(table, rows.value, document)), diagnostics }
}

function codeTable({ grid, columns }: FoundTable, rows: TableRows, document: SourceDocument): CodeTable {
  const { file, path, locale } = document
  const { anchorPrefix, type } = rows
  return { file, path, locale, origin: grid.place, heading: grid.heading, anchorPrefix, type, columns, rows: rows.rows }
}
