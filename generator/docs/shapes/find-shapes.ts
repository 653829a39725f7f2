import type { Root } from 'mdast'
import type { Settings } from '../../config/settings.ts'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { codesOutsideTable } from '../../diagnostics/rules/tables.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { SourceDocument } from '../document.ts'
import type { FoundTable } from '../find-code-tables.ts'
import { findHeadingCodes } from './headings.ts'
import { findListCodes } from './lists.ts'

/**
 * Finds codes that are given as headings or lists.
 *
 * @param tree - The document.
 * @param document - Its path and its text.
 * @param tables - Its code tables: a list below one that says more of its codes is none of its own.
 * @param shapes - The shapes that the config asks for.
 * @param lexicon - What words mean.
 * @param isWanted - Whether the config asks for the codes of a shape at a line.
 * @returns What is found in those shapes, and `row-without-code` for items that hold none; for each of the others one
 *   `codes-outside-table`.
 */
export function findShapes(
  tree: Root,
  { file, text }: SourceDocument,
  tables: readonly FoundTable[],
  shapes: Settings['shapes'],
  lexicon: Lexicon,
  isWanted: (shape: 'heading' | 'list', line: number) => boolean,
): Result<readonly FoundTable[]> {
  const lists = findListCodes(tree, { file, text, lexicon, isAsked: shapes.includes('list') }).filter(
    ({ table }) => !tables.some((other) => repeats(table, other)),
  )
  const found: readonly { readonly shape: 'heading' | 'list'; readonly tables: readonly FoundTable[] }[] = [
    { shape: 'heading', tables: findHeadingCodes(tree, { file, lexicon, isAsked: shapes.includes('heading') }) },
    { shape: 'list', tables: lists.map(({ table }) => table) },
  ]
  const value = found.flatMap(({ shape, tables }) => tables.filter(({ grid }) => isWanted(shape, grid.place.line)))
  const diagnostics = found.flatMap(({ shape, tables }) => {
    const [first] = tables
    if (first === undefined || shapes.includes(shape)) return []
    const count = tables.reduce((sum, { grid }) => sum + grid.rows.length, 0)
    return [codesOutsideTable(first.grid.place, { shape, count, first: first.grid.rows[0]?.cells[0]?.text ?? '' })]
  })
  const left = lists.filter(({ table }) => value.includes(table)).flatMap((list) => list.left)
  return { value, diagnostics: [...diagnostics, ...left] }
}

/** Whether the codes of a list are those of a table above it below the same heading, all of them. */
function repeats(list: FoundTable, table: FoundTable): boolean {
  const codes = new Set(codesOf(table))
  const isBelow = list.grid.place.line > table.grid.place.line && list.grid.heading === table.grid.heading
  return isBelow && codesOf(list).every((code) => codes.has(code))
}

function codesOf({ grid, columns }: FoundTable): readonly string[] {
  const index = columns.findIndex(({ role }) => role === 'code')
  return grid.rows.flatMap(({ cells }) => cells[index]?.text ?? [])
}
