import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { emptyDescription } from '../../diagnostics/rules/codes.ts'
import type { Row } from '../../model/types.ts'

/**
 * Finds rows that say nothing of their code.
 *
 * @param rows - The rows of one table.
 * @returns `empty-description` for each row without description, message and name.
 */
export function checkDescriptions(rows: readonly Row[]): readonly Diagnostic[] {
  return rows
    .filter((row) => row.description.text === '' && row.message === null && row.name === null)
    .map((row) => emptyDescription(row.origin, { code: row.raw }))
}
