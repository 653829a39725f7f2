import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { overlappingRanges } from '../../diagnostics/rules/repeated-codes.ts'
import type { Row } from '../../model/types.ts'

interface RangeRow {
  readonly row: Row
  readonly from: number
  readonly to: number
}

/**
 * Finds ranges that overlap: `1-5` and `3-8`. One that is a part of another is its special case, and a common end (`0-100`, `100-200`) is how
 * people write.
 *
 * @param rows - The rows of one table.
 * @returns `overlapping-ranges` at the later of each two rows, which names the first.
 */
export function checkRanges(rows: readonly Row[]): readonly Diagnostic[] {
  const ranges = rows.flatMap(rangeRow).sort((one, other) => one.from - other.from || other.to - one.to)
  const diagnostics: Diagnostic[] = []
  let farthest: RangeRow | null = null
  for (const own of ranges) {
    if (farthest !== null && own.from < farthest.to && farthest.to < own.to) diagnostics.push(overlap(farthest, own))
    if (farthest === null || farthest.to < own.to) farthest = own
  }
  return diagnostics
}

function rangeRow(row: Row): readonly RangeRow[] {
  const { from, to } = row.range ?? {}
  return typeof from === 'number' && typeof to === 'number' ? [{ row, from, to }] : []
}

function overlap(below: RangeRow, above: RangeRow): Diagnostic {
  const [first, second] = below.row.origin.line < above.row.origin.line ? [below, above] : [above, below]
  const facts = {
    range: second.row.raw,
    other: first.row.raw,
    line: first.row.origin.line,
    shared: `${above.from} to ${below.to}`,
  }
  return overlappingRanges(second.row.cells.code, facts, [first.row.cells.code])
}
