import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { sameNumber } from '../../diagnostics/rules/repeated-codes.ts'
import type { Row } from '../../model/types.ts'

const padded = /^(-?)0*(\d+)$/

/**
 * Finds codes that are strings and one number: `1` and `01`.
 *
 * @param rows - The rows of one table.
 * @returns `same-number` at the later row, which names the first.
 */
export function checkNumbers(rows: readonly Row[]): readonly Diagnostic[] {
  const first = new Map<string, { readonly code: string; readonly row: Row }>()
  return rows.flatMap((row) =>
    row.values.flatMap((value) => {
      const [, sign = '', digits] = typeof value === 'string' ? (padded.exec(value) ?? []) : []
      if (digits === undefined) return []
      const code = String(value)
      const known = first.get(sign + digits)
      if (known === undefined) first.set(sign + digits, { code, row })
      if (known === undefined || known.code === code) return []
      const facts = { code, other: known.code, line: known.row.origin.line }
      return [sameNumber(row.cells.code, facts, [known.row.cells.code])]
    }),
  )
}
