import { comment } from '../doors/comment.ts'
import type { WrittenStatement } from './statement.ts'
import { boundsOf } from './text-bounds.ts'
import { width } from './width.ts'

/**
 * A statement that is written as the formatter would write it, which for thousands of rows would take it seconds. Where a
 * line would be too long, or may be, the formatter lays the statement out after all.
 *
 * @param declares - What it declares.
 * @param lines - Its lines; each is one that the formatter leaves whole where there is room for it.
 */
export function laidOut(declares: readonly string[], lines: readonly string[]): WrittenStatement {
  return { declares, text: lines.join('\n'), isLaidOut: lines.every((line) => fit(line) || isComment(line)) }
}

/**
 * A statement that is written by hand and laid out by the formatter.
 *
 * @param declares - What it declares.
 * @param lines - Its lines.
 */
export function written(declares: readonly string[], lines: readonly string[]): WrittenStatement {
  return { declares, text: lines.join('\n'), isLaidOut: false }
}

/** The lines of a comment, none where there is no text for one. */
export function commentLines(doc: string | null, indent = ''): readonly string[] {
  return doc === null
    ? []
    : comment(doc)
        .split('\n')
        .map((line) => indent + line)
}

/** Whether there surely is room for a line. */
export function fit(line: string): boolean {
  return boundsOf(line).most <= width
}

/** Whether there surely is none. */
export function isTooLong(line: string): boolean {
  return boundsOf(line).least > width
}

/**
 * A string literal with the quotes that the formatter chooses: single ones, unless the text holds more of them than of
 * double ones.
 *
 * @param literal - A double-quoted literal, as `literal` writes it.
 */
export function quoted(literal: string): string {
  const content = literal.slice(1, -1)
  if (!/["'\\]/.test(content)) return `'${content}'`
  const count = (quote: string): number => content.split(quote).length
  const [quote, other] = count("'") > count('"') ? ['"', "'"] : ["'", '"']
  const escaped = content.replace(/\\(.)|["']/gs, (found, behind?: string) => {
    if (behind === other) return other
    return found === quote ? `\\${quote}` : found
  })
  return quote + escaped + quote
}

/** An expression as it is, a string literal with the quotes that the formatter chooses. */
export function quotedItem(expression: string): string {
  return expression.startsWith('"') ? quoted(expression) : expression
}

function isComment(line: string): boolean {
  return /^ *(?:\/\*\*|\*)/.test(line)
}
