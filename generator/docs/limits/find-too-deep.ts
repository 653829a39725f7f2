import type { Excess } from './excess.ts'

/**
 * Finds the first line that may be nested too deep in lists and quotes: by the marks that it begins with, and by those of the lines above
 * that stand further left. Markdown nests less than that, never more.
 *
 * @param lines - Lines of a document.
 * @param most - How deep they may be.
 */
export function findTooDeep(lines: readonly string[], most: number): Excess | null {
  let open: readonly number[] = []
  let isBehindBlank = true
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === ''
    if (!isBlank) {
      const { columns, indentation } = marksOf(line)
      // Text right below a list goes on with it, wherever it stands.
      const from = columns[0] ?? (isBehindBlank ? indentation : Number.POSITIVE_INFINITY)
      open = [...open.filter((column) => column < from), ...columns]
      if (open.length > most) return { limit: 'depth', line: index + 1, count: open.length }
    }
    isBehindBlank = isBlank
  }
  return null
}

interface Marks {
  /** Where the marks of lists and quotes stand that a line begins with. */
  readonly columns: readonly number[]
  /** Where its text stands. */
  readonly indentation: number
}

function marksOf(line: string): Marks {
  const columns: number[] = []
  let column = 0
  let digits = 0
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index)
    const isDigit = character >= '0' && character <= '9'
    const isLast = ['', ' ', '\t'].includes(line.charAt(index + 1))
    if (character === '>' || ('-+*'.includes(character) && isLast)) columns.push(column)
    else if ('.)'.includes(character) && digits > 0 && isLast) columns.push(column - digits)
    else if (!isDigit && character !== ' ' && character !== '\t') break
    digits = isDigit ? digits + 1 : 0
    column += character === '\t' ? 4 - (column % 4) : 1
  }
  return isRule(line) ? { columns: [], indentation: 0 } : { columns, indentation: column }
}

/** Whether a line is one mark again and again: a thematic break, or the underline of a heading. */
function isRule(line: string): boolean {
  const text = line.trim()
  const mark = text.charAt(0)
  return '-*'.includes(mark) && text.length > 2 && text.replaceAll(mark, '').trim() === ''
}
