import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { lineTooLong, markupTooDense, nestedTooDeep } from '../../diagnostics/rules/cells.ts'

/** How long a line may be, in UTF-16 code units: sixteen cells of the largest size. */
const longestLine = 1024 * 1024

/** How many list and quote marks a line may begin with. */
const deepestMarks = 64

/**
 * How many marks times characters a stretch of text may have: Markdown's parser looks for the end of each opening mark in the rest of its
 * line or paragraph. This bounds it to a few seconds; tables that people write stay a thousand times below.
 */
const heaviestText = 100_000_000

/** HTML that an opening mark begins and only a closing one ends. */
const openings = ['<!--', '<?', '<![CDATA['] as const
const closings = ['-->', '?>', ']]>'] as const

/** A run of lines without an empty one between. */
interface Paragraph {
  readonly line: number
  readonly length: number
  readonly unfinished: number
}

/**
 * Checks a document before it is parsed: what would take Markdown's parser far longer than its length allows is refused.
 *
 * @param text - The document.
 * @param file - Its path.
 * @returns `line-too-long`, `nested-too-deep`, `markup-too-dense`; nothing for a document that may be parsed.
 */
export function checkSize(text: string, file: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  let paragraph: Paragraph = { line: 1, length: 0, unfinished: 0 }
  let isCode = false
  for (const [index, line] of text.split('\n').entries()) {
    const place = { file, line: index + 1, column: 1 }
    if (line.length > longestLine) diagnostics.push(lineTooLong(place, { length: line.length, limit: longestLine }))
    const start = line.trimStart()
    if (start.startsWith('```') || start.startsWith('~~~')) isCode = !isCode
    if (isCode) continue
    if (line.length > deepestMarks && isNestedTooDeep(line))
      diagnostics.push(nestedTooDeep(place, { what: 'Lists and quotes', limit: deepestMarks }))
    if (start === '') paragraph = { line: index + 2, length: 0, unfinished: 0 }
    const length = paragraph.length + line.length
    paragraph = { ...paragraph, length, unfinished: paragraph.unfinished + countUnfinished(line) }
    // A short line cannot have too many. One of HTML is not looked through for emphasis and links.
    const marks = line.length ** 2 < heaviestText || start.startsWith('<') ? 0 : countMarks(line)
    const isTooDense = marks * line.length > heaviestText || paragraph.unfinished * length > heaviestText
    if (isTooDense) return [...diagnostics, markupTooDense(place, null)]
  }
  return diagnostics
}

/** Whether a line begins with more marks of lists and quotes than people write. */
function isNestedTooDeep(line: string): boolean {
  let marks = 0
  for (let index = 0; index < line.length && marks <= deepestMarks; index++) {
    const character = line.charAt(index)
    if (character === '>' || ('-+*.)'.includes(character) && line[index + 1] === ' ')) marks += 1
    else if (!' \t0123456789'.includes(character)) break
  }
  return marks > deepestMarks && !isRule(line)
}

/** Whether a line is one mark again and again: a thematic break, or the underline of a heading. */
function isRule(line: string): boolean {
  const [mark] = line.trimStart()
  return (
    mark !== undefined && mark !== '>' && Array.from(line).every((character) => character === mark || character === ' ')
  )
}

function countMarks(line: string): number {
  let marks = 0
  for (const character of line) if ('*_~['.includes(character)) marks += 1
  return marks
}

function countUnfinished(line: string): number {
  if (!line.includes('<') && !line.includes('>')) return 0
  const count = (piece: string): number => line.split(piece).length - 1
  return openings.reduce((sum, opening, index) => sum + count(opening) - count(closings[index] ?? opening), 0)
}
