import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { emptyCode, emptyDescription, notACode } from '../../diagnostics/rules/codes.ts'
import type { Column, ColumnRole, Row, ValueType } from '../../model/types.ts'
import { codeValue, valueType } from '../codes/code-values.ts'
import { readCode, type CodeReading } from '../codes/read-code.ts'
import type { FoundTable } from '../find-code-tables.ts'
import type { GridCell, GridRow } from '../grids/grid.ts'
import { cellText } from './cell-text.ts'

/** The rows of a table, and the type of their values. */
export interface Rows {
  readonly type: ValueType
  readonly rows: readonly Row[]
}

/**
 * Reads the rows of a code table.
 *
 * @param table - The table with its columns' roles.
 * @returns The rows in document order, and what is wrong with them.
 */
export function readRows({ grid, columns }: FoundTable): Result<Rows> {
  const diagnostics: Diagnostic[] = []
  const codeIndex = indexOf(columns, 'code')
  const read = grid.rows.flatMap((row) => {
    if (row.isSection) return []
    const cell = row.cells[codeIndex]
    const text = cell?.text ?? ''
    const reading = readCode(text)
    if (reading === null) {
      const place = cell?.place ?? row.place
      diagnostics.push(text === '' ? emptyCode(place, { text: '' }) : notACode(place, { text }))
      return []
    }
    return [{ row, reading }]
  })
  const type = valueType(read.map(({ reading }) => reading))
  const rows = read.map(({ row, reading }) => {
    const result = readRow(row, reading, columns, type)
    diagnostics.push(...result.diagnostics)
    return result.value
  })
  return { value: { type, rows }, diagnostics }
}

function readRow(row: GridRow, reading: CodeReading, columns: readonly Column[], type: ValueType): Result<Row> {
  const cellOf = (role: ColumnRole): GridCell | undefined => row.cells[indexOf(columns, role)]
  const description = cellText(cellOf('description'))
  const message = columns.some((column) => column.role === 'message') ? cellText(cellOf('message')) : null
  const attributes = columns.flatMap((column, index) => {
    const text = row.cells[index]?.text ?? ''
    return column.role === 'attribute' && text !== '' ? [[column.header, text] as const] : []
  })
  const value: Row = {
    raw: reading.raw,
    values: reading.tokens.map((token) => codeValue(token, type)),
    raws: reading.tokens.map((token) => token.text),
    range: reading.range,
    name: cellOf('name')?.text ?? reading.name,
    anchor: null,
    description: description.value,
    message: message?.value ?? null,
    deprecated: null,
    attributes: Object.fromEntries(attributes),
    origin: row.place,
  }
  const empty = description.value.text === '' ? [emptyDescription(row.place, { code: reading.raw })] : []
  return { value, diagnostics: [...empty, ...description.diagnostics, ...(message?.diagnostics ?? [])] }
}

function indexOf(columns: readonly Column[], role: ColumnRole): number {
  return columns.findIndex((column) => column.role === role)
}
