/**
 * Splits a line into the cells that Markdown would see in it.
 *
 * @param line - The line, without the marks of quotes and lists.
 * @returns The text of each cell; escaped pipes do not split. Full-width pipes count where there are no others.
 */
export function splitCells(line: string): readonly string[] {
  const pipe = line.includes('|') ? '|' : '｜'
  const cells: string[] = []
  let cell = ''
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index)
    if (character === '\\') cell += character + line.charAt(++index)
    else if (character === pipe) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  cells.push(cell)
  const trimmed = cells.map((text) => text.trim())
  const start = trimmed.length > 1 && trimmed[0] === '' ? 1 : 0
  const end = trimmed.length > start + 1 && trimmed.at(-1) === '' ? -1 : trimmed.length
  return trimmed.slice(start, end)
}

/**
 * Whether a line was meant as the delimiter row of a table: dashes of any kind in each cell.
 *
 * @param line - The line, without the marks of quotes and lists.
 */
export function isDelimiterRow(line: string): boolean {
  return /[|｜]/.test(line) && splitCells(line).every((cell) => /^:?[-‐‑‒–—―−﹣－─]+:?$/.test(cell))
}

/**
 * Takes the marks of quotes off a line, and the white space before its text.
 *
 * @param line - A line of the document.
 */
export function withoutMarks(line: string): string {
  let start = 0
  while (
    start < line.length &&
    (line.charAt(start) === '>' || line.charAt(start) === ' ' || line.charAt(start) === '\t')
  )
    start++
  return line.slice(start).trimEnd()
}

/**
 * A line with what stands in back-ticks blanked.
 *
 * @param line - The line.
 */
export function withoutCode(line: string): string {
  return line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
}
