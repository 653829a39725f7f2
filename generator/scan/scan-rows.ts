import type { LineRange } from './line-range.ts'
import { scanLine, type ScannedLine } from './scan-line.ts'

/** Lines below one another that look like rows. */
export interface Run extends LineRange {
  readonly rows: readonly ScannedLine[]
}

/**
 * Finds the lines of a document that look like the rows of tables. It knows nothing of Markdown and imports nothing of what reads it: what
 * it finds is held against what was read, so that neither can be wrong alone.
 *
 * @param lines - The lines of a document.
 * @param isAccounted - Whether it is known already what became of a line.
 * @returns The runs of such lines that nobody has accounted for.
 */
export function scanRows(lines: readonly string[], isAccounted: (line: number) => boolean): readonly Run[] {
  const scanned = lines.map((text, index) => (isAccounted(index + 1) ? null : scanLine(text, index + 1)))
  const runs: Run[] = []
  let rows: ScannedLine[] = []
  for (const row of [...scanned, null]) {
    if (row !== null) rows.push(row)
    else if (rows.length > 0) {
      const [first, last] = [rows[0]?.line ?? 1, rows.at(-1)?.line ?? 1]
      runs.push({ first, last, rows })
      rows = []
    }
  }
  return runs
}
