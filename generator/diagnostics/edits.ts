import type { Place, Spot, TextEdit } from './diagnostic.ts'

/**
 * Where something begins, without where it ends.
 *
 * @param spot - What is known of it.
 */
export function beginOf({ file, line, column }: Spot): Place {
  return { file, line, column }
}

/**
 * A problem that ends where what is written there does.
 *
 * @param spot - Where it begins.
 * @param written - What stands there, within one line.
 */
export function over({ file, line, column }: Spot, written: string): Spot {
  return { file, line, column, end: { line, column: column + written.length } }
}

/**
 * A problem that is about a whole line.
 *
 * @param file - The document's path.
 * @param line - The line, counted from 1.
 * @param lines - The lines of the document.
 */
export function overLine(file: string, line: number, lines: readonly string[]): Spot {
  return over({ file, line, column: 1 }, lines[line - 1] ?? '')
}

/**
 * Writes something else where a problem stands.
 *
 * @param spot - The problem.
 * @param newText - What stands there afterwards.
 * @returns The edit; none where nobody knows where the problem ends.
 */
export function replacing({ line, column, end }: Spot, newText: string): readonly TextEdit[] {
  return end === undefined ? [] : [{ start: { line, column }, end, newText }]
}

/**
 * Writes something before a problem that begins its line: within a quote or a list a line has marks of its own before it.
 *
 * @param spot - The problem.
 * @param newText - What stands before it afterwards.
 */
export function before({ line, column }: Spot, newText: string): readonly TextEdit[] {
  return column === 1 ? [{ start: { line, column }, end: { line, column }, newText }] : []
}

/**
 * Writes something behind a problem that begins its line.
 *
 * @param spot - The problem.
 * @param newText - What stands behind it afterwards.
 */
export function behind({ column, end }: Spot, newText: string): readonly TextEdit[] {
  return column === 1 && end !== undefined ? [{ start: end, end, newText }] : []
}
