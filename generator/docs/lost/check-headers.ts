import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts'
import { repeatedHeader } from '../../diagnostics/rules/table-rows.ts'
import type { ColumnRole } from '../../model/types.ts'
import type { CellDocument } from '../cell/cell.ts'
import { checkCharacters } from '../checks/characters.ts'
import { checkText } from '../checks/check-text.ts'
import type { FoundTable } from '../find-code-tables.ts'
import { cellOf } from '../rows/cell-of.ts'

const names: Readonly<Record<ColumnRole, string>> = {
  code: 'the codes',
  name: 'their names',
  description: 'what they mean',
  message: 'what users are told',
  attribute: 'an attribute',
}

/**
 * Finds columns of a code table that share a header, where one of them is more than an attribute.
 *
 * @param table - The table.
 * @returns `repeated-header`, at the second of them.
 */
export function checkHeaders({ grid, columns }: FoundTable): readonly Diagnostic[] {
  return columns.flatMap(({ header, role }, index) => {
    const first = columns.findIndex((column) => column.header.toLowerCase() === header.toLowerCase())
    const [one, other] = [grid.header.cells[first], grid.header.cells[index]]
    // One cell of HTML may head two columns.
    const isOne = one?.place.line === other?.place.line && one?.place.column === other?.place.column
    const known = columns[first]?.role ?? role
    if (first === index || header === '' || other === undefined || isOne) return []
    if (known === 'attribute' && role === 'attribute') return []
    return [repeatedHeader(other.place, { header, roles: [names[known], names[role]] })]
  })
}

/**
 * Checks the characters of what becomes names and comments: the headers of a code table, and the heading above it.
 *
 * @param table - The table.
 * @param lines - The lines of the document.
 * @param document - What its cells share.
 * @returns The problems of `checkText`.
 */
export function checkTitles(
  { grid }: FoundTable,
  lines: readonly string[],
  document: CellDocument,
): readonly Diagnostic[] {
  const { heading, place } = grid
  const locate = (piece: string): Place => {
    const index = lines.slice(0, place.line).findLastIndex((line) => line.includes(piece))
    return index < 0 ? place : { ...place, line: index + 1, column: (lines[index] ?? '').indexOf(piece) + 1 }
  }
  return [
    ...(heading === null ? [] : checkCharacters(heading, locate)),
    ...grid.header.cells.flatMap((cell) => checkText(cell.text, cellOf(cell, document))),
  ]
}
