import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { disallowedElement, disallowedMarkup } from '../../diagnostics/rules/cell-tags.ts'
import { cellTooLarge, nestedTooDeep } from '../../diagnostics/rules/cells.ts'
import { digitsAmongIntegers } from '../../diagnostics/rules/integer-codes.ts'
import { emptyDescription } from '../../diagnostics/rules/descriptions.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Column, ColumnRole, Row, ValueType } from '../../model/types.ts'
import type { CellDocument } from '../cell/cell.ts'
import { valueType } from '../codes/code-values.ts'
import type { FoundTable } from '../find-code-tables.ts'
import { textWithoutMarks } from '../grids/without-marks.ts'
import { attributeType } from './attribute-values.ts'
import { meansDeprecated } from '../cell/legend.ts'
import { anchorConvention, checkAnchors, type CodeAnchor } from './check-anchors.ts'
import { checkDescriptions } from './check-descriptions.ts'
import { checkDuplicates } from './check-duplicates.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkRanges } from './check-ranges.ts'
import { isAloneAndEmphasized, readCodeCells, type CodedRow } from './code-cells.ts'
import { noNames } from './no-names.ts'
import { markRows } from './status-titles.ts'
import { readRow, type AttributeColumn, type RowColumns } from './read-row.ts'

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
 * @param isTranslation - Whether the document is in another language than the source.
 * @returns The rows in document order, and what is wrong with them.
 */
export function readRows(
  { grid, columns, naming }: FoundTable,
  document: CellDocument,
  isTranslation: boolean,
): Result<TableRows> {
  const marked = markRows(grid, (row) => row.isSection || isAloneAndEmphasized(row), document.lexicon)
  const coded = readCodeCells(marked.rows, indexOf(columns, 'code') ?? 0, document)
  const type = valueType(coded.value.flatMap(({ reading }) => reading ?? []))
  const layout = layoutOf({ columns, naming }, coded.value, document)
  const read = coded.value.map((row) => readRow(row, layout, type, document))
  const texts = checkDescriptions(
    read.map(({ value }) => value),
    {
      place: (grid.header.cells[layout.description ?? 0] ?? grid).place,
      isTranslation,
      isNameEnough: layout.description === null || (grid.syntax === 'html' && grid.html === undefined),
    },
  )
  const rows = texts.value
  const anchors = read.map(({ value }) => value.anchor)
  const convention = anchorConvention(anchors)
  // A cell that is refused has a text all the same.
  const unread = new Set(
    read.flatMap((row) => row.diagnostics.filter(({ rule }) => refused.has(rule)).map(({ line }) => line)),
  )
  const diagnostics: readonly Diagnostic[] = [
    ...coded.diagnostics,
    ...read.flatMap((row) => row.diagnostics),
    ...texts.diagnostics.filter(({ rule, line }) => rule !== emptyDescription.name || !unread.has(line)),
    ...checkDuplicates(rows),
    // Where a code is odd among integers, that was said.
    ...(coded.diagnostics.some(({ rule }) => rule === digitsAmongIntegers.name) ? [] : checkNumbers(rows)),
    ...checkRanges(rows),
    ...checkAnchors(anchors, convention),
  ]
  return { value: { type, anchorPrefix: convention?.prefix ?? null, rows, anchors }, diagnostics }
}

const refused: ReadonlySet<string> = new Set(
  [cellTooLarge, nestedTooDeep, disallowedElement, disallowedMarkup].map(({ name }) => name),
)

function layoutOf(
  { columns, naming }: Pick<FoundTable, 'columns' | 'naming'>,
  coded: readonly CodedRow[],
  document: CellDocument,
): RowColumns {
  const { lexicon } = document
  const glosses = coded.flatMap(({ reading }) => reading?.name ?? [])
  const shared = repeated(glosses)
  const name = indexOf(columns, 'name')
  // A range, and what is no code, has no vote.
  const votes = coded.filter(({ reading }) => reading !== null && reading.range === null)
  const others = columns.flatMap(({ header, role }, index) => {
    if (role !== 'attribute') return []
    const cells = votes.map(({ row: { cells: all } }) => (all[index] === undefined ? '' : textWithoutMarks(all[index])))
    return [{ index, header: header === '' ? `#${index + 1}` : header, cells }]
  })
  const attributes = others.map((column): AttributeColumn => ({
    index: column.index,
    header: column.header,
    type: attributeType(column, others, lexicon),
    isOfDeprecated: meansDeprecated(column.header, document),
  }))
  return {
    // What stands beside few codes, or beside several the same, says something of them: “iOS only”.
    isName: (gloss) => glosses.length * 2 >= coded.length && !shared.has(gloss),
    name,
    isNoName: noNames(
      coded.flatMap(({ row }) => (name === null ? [] : (row.cells[name]?.text ?? []))),
      lexicon,
    ),
    description: indexOf(columns, 'description'),
    message: indexOf(columns, 'message'),
    naming,
    attributes,
    example: exampleOf(columns, lexicon),
  }
}

/** Where a column of texts is empty, an example says most. */
function exampleOf(columns: readonly Column[], { readHeader }: Lexicon): number | null {
  const index = columns.findIndex(
    ({ header, role }) => role === 'attribute' && readHeader(header).concepts.has('example'),
  )
  return index < 0 ? null : index
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
