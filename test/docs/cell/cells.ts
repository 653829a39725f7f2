import type { RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { cellDocument } from '../../../generator/docs/cell/cell-document.ts'
import { cellFromMdast, type Cell } from '../../../generator/docs/cell/cell.ts'
import { readRichText } from '../../../generator/docs/cell/read-rich-text.ts'
import type { Diagnostic } from '../../../generator/diagnostics/diagnostic.ts'
import { parseMarkdown } from '../../../generator/docs/parse-markdown.ts'
import type { RichText } from '../../../generator/model/types.ts'
import { builtIn } from '../../../generator/lexicon/lexicon.ts'

/** What a test says of the document round a cell. */
export interface Around {
  readonly locale?: string
  readonly docsUrl?: string
  /** Text after the table: link definitions and the like. */
  readonly after?: string
}

/**
 * The cells of every Markdown table of a text.
 *
 * @param text - A document.
 * @param around - What is said of it.
 * @returns The cells in document order, headers included.
 */
export function cellsOf(text: string, { locale = 'en', docsUrl }: Around = {}): readonly Cell[] {
  const file = 'codes.md'
  const tree = parseMarkdown(text, file)
  const document = cellDocument({ file, path: 'codes.md', locale, text }, tree, docsUrl ?? null, builtIn)
  const cells: Cell[] = []
  visit(tree, 'tableCell', (cell) => {
    const { line, column } = cell.position?.start ?? { line: 1, column: 1 }
    cells.push(cellFromMdast(cell.children, { line, column }, document))
  })
  return cells
}

/**
 * The second cell of the first row of a table: what stands in it begins at 3:7.
 *
 * @param markdown - The cell's Markdown.
 * @param around - What is said of the document.
 */
export function cellOf(markdown: string, around: Around = {}): Cell {
  const cell = cellsOf(`| Code | Text |\n|---|---|\n| 1 | ${markdown} |\n\n${around.after ?? ''}\n`, around)[3]
  if (cell === undefined) throw new Error('the table has no such cell')
  return cell
}

/** The rich text of `cellOf`. */
export function richText(markdown: string, around: Around = {}): RichText {
  return readRichText(cellOf(markdown, around)).value
}

/** The problems of `cellOf`, each as `severity rule line:column`. */
export function problems(markdown: string, around: Around = {}): readonly string[] {
  return readRichText(cellOf(markdown, around)).diagnostics.map(brief)
}

/** A problem as `severity rule line:column`. */
export function brief({ severity, rule, line, column }: Diagnostic): string {
  return `${severity} ${rule} ${line}:${column}`
}

/** Plain phrasing of mdast as a cell without a document. */
export function cellOfNodes(nodes: readonly RootContent[]): Cell {
  const tree = parseMarkdown('', 'codes.md')
  const document = cellDocument({ file: 'codes.md', path: 'codes.md', locale: 'en', text: '' }, tree, null, builtIn)
  return cellFromMdast(nodes, { line: 1, column: 1 }, document)
}
