import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { over, overLine } from '../../diagnostics/edits.ts'
import { dashesAmongRows, includedRows, mdxExpression } from '../../diagnostics/rules/ground.ts'
import type { Grid } from '../grids/grid.ts'
import { isMdx } from '../parse-markdown.ts'
import { isDelimiterRow, splitCells, withoutCode, withoutMarks } from './split-cells.ts'

/** What brings another file in: Liquid, Hugo, Handlebars, VitePress, MkDocs, Microsoft Learn and others. */
const include =
  /^[\s>]*(?:\{%-?\s*(?:include|render|snippet|partial)|\{\{[<%>]?\s*(?:include|partial|readfile|snippet)|<!--\s*@?(?:include|import|embed)|[-;]*8<-|\{![^!]+!\}|\[!INCLUDE|:{3,}\s*include)/i

/**
 * Whether a line brings another file in.
 *
 * @param line - The line.
 */
export function isInclude(line: string): boolean {
  return include.test(line)
}

/**
 * Whether a line is one of dashes as below a header. A single dash in each cell says that there is nothing.
 *
 * @param line - The line.
 */
export function isRowOfDashes(line: string): boolean {
  const row = withoutMarks(line)
  return isDelimiterRow(row) && splitCells(row).every((cell) => cell.length >= 3)
}

/**
 * Finds in the lines of a code table what readers see otherwise than it stands there.
 *
 * @param grid - The table.
 * @param lines - The lines of the document.
 * @returns `included-rows`, also right below the table; `dashes-among-rows` and `mdx-expression`.
 */
export function checkGround({ syntax, header, place, end }: Grid, lines: readonly string[]): readonly Diagnostic[] {
  const numbers = Array.from({ length: end - place.line + 2 }, (_, index) => place.line + index)
  const { file } = place
  return numbers.flatMap((number): readonly Diagnostic[] => {
    const line = lines[number - 1] ?? ''
    if (isInclude(line)) return [includedRows(overLine(file, number, lines))]
    if (number > end) return []
    if (syntax === 'markdown' && number > header.place.line + 1 && isRowOfDashes(line))
      return [dashesAmongRows(overLine(file, number, lines))]
    const [expression] = isMdx(file) ? (/(?<![\\={])\{(?!\/\*)[^{}|]+\}/.exec(withoutCode(line)) ?? []) : []
    if (expression === undefined) return []
    const at = { file, line: number, column: line.indexOf(expression) + 1 }
    return [mdxExpression(over(at, expression), { expression })]
  })
}
