import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { emptyDescription, sparseDescriptions } from '../../diagnostics/rules/codes.ts'
import type { Row } from '../../model/types.ts'

/** Where more rows than this share have no text, the table is meant to be like that. */
const sparse = 0.1

/**
 * Finds rows that say nothing of their code.
 *
 * @param rows - The rows of one table.
 * @returns `empty-description` for each row without description, message and name; where these are many, one
 * `sparse-descriptions` at the first of them.
 */
export function checkDescriptions(rows: readonly Row[]): readonly Diagnostic[] {
  const silent = rows.filter((row) => row.description.text === '' && row.message === null && row.name === null)
  const [first] = silent
  if (first === undefined) return []
  if (silent.length > 1 && silent.length > rows.length * sparse) {
    return [sparseDescriptions(first.origin, { count: silent.length, rows: rows.length })]
  }
  return silent.map((row) => emptyDescription(row.origin, { code: row.raw }))
}
