import type { Root } from 'mdast'
import type { Settings } from '../../config/settings.ts'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { codesOutsideTable } from '../../diagnostics/rules/missing-tables.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { SourceDocument } from '../document.ts'
import type { FoundTable } from '../find-code-tables.ts'
import { findHeadingCodes } from './headings.ts'
import { findListCodes } from './lists.ts'
import { untoldHeadings } from './told-in-tables.ts'

/**
 * Finds codes that are given as headings or lists.
 *
 * @param tree - The document.
 * @param document - Its path and its text.
 * @param taken - Its code tables: a list below one that says more of its codes is none of its own, nor are headings that it tells.
 * @param shapes - The shapes that the config asks for.
 * @param lexicon - What words mean.
 * @param isWanted - Whether the config asks for the codes of a shape at a line.
 * @returns What is found in those shapes, and `row-without-code` for items that hold none; for each of the others one
 *   `codes-outside-table`.
 */
export function findShapes(
  tree: Root,
  { file, text }: SourceDocument,
  taken: readonly FoundTable[],
  shapes: Settings['shapes'],
  lexicon: Lexicon,
  isWanted: (shape: 'heading' | 'list', line: number) => boolean,
): Result<readonly FoundTable[]> {
  const lists = findListCodes(tree, { file, text, lexicon, isAsked: shapes.includes('list') }).filter(
    ({ table }) => !taken.some((other) => repeats(table, other)),
  )
  const found: readonly { readonly shape: 'heading' | 'list'; readonly tables: readonly FoundTable[] }[] = [
    { shape: 'heading', tables: findHeadingCodes(tree, { file, lexicon, isAsked: shapes.includes('heading') }) },
    { shape: 'list', tables: lists.map(({ table }) => table) },
  ]
  const value = found.flatMap(({ shape, tables }) => tables.filter(({ grid }) => isWanted(shape, grid.place.line)))
  const diagnostics = found.flatMap(({ shape, tables }) => {
    if (shapes.includes(shape)) return []
    const left = shape === 'heading' ? tables.flatMap((codes) => untold(codes, taken)) : tables
    const [first] = left
    if (first === undefined) return []
    const count = left.reduce((sum, { grid }) => sum + grid.rows.length, 0)
    return [codesOutsideTable(first.grid.place, { shape, count, first: first.grid.rows[0]?.cells[0]?.text ?? '' })]
  })
  const left = lists.filter(({ table }) => value.includes(table)).flatMap((list) => list.left)
  return { value, diagnostics: [...diagnostics, ...left] }
}

/** The headings that no table tells, where they are many enough to be codes beyond doubt. */
function untold(headings: FoundTable, taken: readonly FoundTable[]): readonly FoundTable[] {
  const left = untoldHeadings(headings, taken)
  const count = left.grid.rows.length
  return count === headings.grid.rows.length || count >= fewest ? [left] : []
}

/** How many headings are codes beyond doubt. */
const fewest = 3

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
