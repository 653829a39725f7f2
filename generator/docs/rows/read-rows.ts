import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import type { Column, ColumnRole, Row, ValueType } from '../../model/types.ts'
import type { CellDocument } from '../cell/cell.ts'
import { valueType } from '../codes/code-values.ts'
import type { FoundTable } from '../find-code-tables.ts'
import { attributeReader } from './attribute-values.ts'
import { anchorConvention, checkAnchors, type CodeAnchor } from './check-anchors.ts'
import { checkDescriptions } from './check-descriptions.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { readCodeCells, type CodedRow } from './code-cells.ts'
import { readRow, type RowColumns } from './read-row.ts'

/** The rows of a table and what they have in common. */
export interface TableRows {
  readonly type: ValueType
  readonly anchorPrefix: string | null
  readonly rows: readonly Row[]
  /** Each row's anchor with its place. */
  readonly anchors: readonly CodeAnchor[]
}

/**
 * Reads the rows of a code table.
 *
 * @param table - The table with its columns' roles.
 * @param document - What the cells of its document share.
 * @returns The rows in document order, and what is wrong with them.
 */
export function readRows({ grid, columns }: FoundTable, document: CellDocument): Result<TableRows> {
  const coded = readCodeCells(grid.rows, indexOf(columns, 'code') ?? 0, document.source)
  const type = valueType(coded.value.flatMap(({ reading }) => reading ?? []))
  const layout = layoutOf(columns, coded.value)
  const read = coded.value.map((row) => readRow(row, layout, type, document))
  const rows = read.map(({ value }) => value.row)
  const anchors = read.map(({ value }) => value.anchor)
  const convention = anchorConvention(anchors)
  const diagnostics: readonly Diagnostic[] = [
    ...coded.diagnostics,
    ...read.flatMap((row) => row.diagnostics),
    ...checkDescriptions(rows),
    ...checkDuplicates(rows),
    ...checkAnchors(anchors, convention),
  ]
  return { value: { type, anchorPrefix: convention?.prefix ?? null, rows, anchors }, diagnostics }
}

function layoutOf(columns: readonly Column[], coded: readonly CodedRow[]): RowColumns {
  const glosses = coded.flatMap(({ reading }) => reading?.name ?? [])
  const shared = repeated(glosses)
  const attributes = columns.flatMap(({ header, role }, index) => {
    const cells =
      role === 'attribute' ? coded.map(({ row }) => row.cells[index]?.text ?? '').filter((text) => text !== '') : []
    return cells.length === 0
      ? []
      : [{ index, header: header === '' ? `#${index + 1}` : header, read: attributeReader(cells) }]
  })
  return {
    // What stands beside few codes, or beside several the same, says something of them: “iOS only”.
    isName: (gloss) => glosses.length * 2 >= coded.length && !shared.has(gloss),
    name: indexOf(columns, 'name'),
    description: indexOf(columns, 'description'),
    message: indexOf(columns, 'message'),
    attributes,
  }
}

/** The texts that stand more than once. */
function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)))
}

function indexOf(columns: readonly Column[], role: ColumnRole): number | null {
  const index = columns.findIndex((column) => column.role === role)
  return index < 0 ? null : index
}
