import type { Limits } from '../../config/limits.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { overLine } from '../../diagnostics/edits.ts'
import { beyondLimit } from '../../diagnostics/rules/limits.ts'
import { countBlocks } from './count-blocks.ts'
import { countLines } from './count-lines.ts'
import { countMarks } from './count-marks.ts'
import { cutAtBlankLines } from './cut-at-blank-lines.ts'
import type { Excess } from './excess.ts'

/** How far above its limit a document may be and still be cut into blocks, to see whether a fence holds what is too much. */
const margin = 8

/**
 * Checks a document before it is parsed: what would take Markdown's parser far more time or memory than it is worth is
 * refused. Lines are counted first, which counts too much where a fence holds them; only then is the document cut into blocks.
 *
 * @param text - The document.
 * @param file - Its path.
 * @param limits - What it may have.
 * @returns `beyond-limit`, once for each limit; nothing for a document that may be parsed.
 */
export function checkLimits(text: string, file: string, limits: Limits): readonly Diagnostic[] {
  const lines = text.split('\n')
  const report = ({ limit, line, count }: Excess): Diagnostic =>
    beyondLimit(overLine(file, line, lines), { limit, count, most: limits[limit] })
  const unbearable = countLines(lines, bearable(limits))
  if (unbearable.length > 0) return unbearable.map(report)
  const suspicious = [...countLines(lines, limits), ...countMarks(cutAtBlankLines(lines), limits)]
  return suspicious.length === 0 ? [] : countBlocks(text, lines, file, limits).map(report)
}

/** What even the parser of blocks cannot bear: its time grows with the lines, the cells and the depth. */
function bearable(limits: Limits): Limits {
  const { columns, depth, tables, headings, lazyLines } = limits
  return {
    ...limits,
    columns: columns * margin,
    depth: depth * margin,
    tables: tables * margin,
    headings: headings * margin,
    lazyLines: lazyLines * margin,
  }
}
