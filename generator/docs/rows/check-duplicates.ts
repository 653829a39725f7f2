import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { duplicateCode, repeatedCode, type Apart } from '../../diagnostics/rules/repeated-codes.ts'
import { saySame } from '../../model/rich-text/saying-of.ts'
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
      const { line } = known.origin
      // A cell that spans rows stands above this one.
      const spot = row.cells.code.line < row.origin.line ? row.origin : row.cells.code
      if (saySame(known, row)) return [repeatedCode(spot, { code, line }, [known.cells.code])]
      return [duplicateCode(spot, { code, line, apart: tellingApart(known, row) }, [known.cells.code])]
    })
  })
}

/** A column of short values by which two rows of a code differ: it may be a part of what tells them apart. */
function tellingApart({ attributes: first }: Row, { attributes: second }: Row): Apart | null {
  const header = Object.keys(first).find((name) => {
    const both = [first[name], second[name]]
    return both.every((value) => value !== undefined && isShort(String(value))) && first[name] !== second[name]
  })
  return header === undefined ? null : { header, values: [String(first[header]), String(second[header])] }
}

function isShort(value: string): boolean {
  return value.length <= 20 && !/\s\S+\s/.test(value)
}
