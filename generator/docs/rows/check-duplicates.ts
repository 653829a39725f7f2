import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { duplicateCode, repeatedCode } from '../../diagnostics/rules/codes.ts'
import type { Row } from '../../model/types.ts'
import { rangeText } from '../codes/code-range.ts'

/**
 * Finds codes that a table lists twice.
 *
 * @param rows - The rows of one table.
 * @returns `duplicate-code` where the texts differ, else `repeated-code`; both name the first row.
 */
export function checkDuplicates(rows: readonly Row[]): readonly Diagnostic[] {
  const first = new Map<string, Row>()
  return rows.flatMap((row) => {
    const codes =
      row.range === null
        ? row.raws.map((raw, index) => [String(row.values[index]), raw] as const)
        : [[rangeText(row.range), row.raw] as const]
    return codes.flatMap(([key, code]) => {
      const known = first.get(key)
      if (known === undefined) {
        first.set(key, row)
        return []
      }
      const isSame =
        known.description.markdown === row.description.markdown && known.message?.markdown === row.message?.markdown
      const rule = isSame ? repeatedCode : duplicateCode
      return [rule(row.cells.code, { code, line: known.origin.line }, [known.cells.code])]
    })
  })
}
