import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { emptyDocument, noCodeTable } from '../diagnostics/rules/tables.ts'
import type { CodeTable } from '../model/types.ts'
import type { SourceDocument } from './document.ts'
import { findCodeTables, type FoundTable } from './find-code-tables.ts'
import { findGrids } from './grids/find-grids.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readRows } from './rows/read-rows.ts'

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
  const tables = findCodeTables(findGrids(tree, document.file, document.text)).map((found) => readTable(found, document))
  const diagnostics = tables.flatMap((table) => table.diagnostics)
  if (tables.length === 0 && settings.shapes.includes('table')) return { value: [], diagnostics: [noCodeTable(start, { hint: null })] }
  return { value: tables.map((table) => table.value), diagnostics }
}

function readTable(found: FoundTable, { file, path, locale }: SourceDocument): Result<CodeTable> {
  const { value, diagnostics } = readRows(found)
  const { place: origin, heading } = found.grid
  return {
    value: { file, path, locale, origin, heading, anchorPrefix: null, columns: found.columns, ...value },
    diagnostics,
  }
}
