/** What a line begins: what may cut a table. */
export type BlockKind =
  | 'blank line'
  | 'list'
  | 'numbered list'
  | 'quote'
  | 'footnote'
  | 'heading'
  | 'code fence'
  | 'comment'
  | 'line of HTML'
  | 'rule'
  | 'indentation'
  | 'line'

const kinds: readonly (readonly [RegExp, BlockKind])[] = [
  [/^\s*$/, 'blank line'],
  [/^(?: {4}|\t)/, 'indentation'],
  [/^\s*(?:`{3}|~{3})/, 'code fence'],
  [/^\s*(?:[-_*]\s*){3,}$/, 'rule'],
  [/^\s*[-+*](?:\s|$)/, 'list'],
  [/^\s*\d{1,9}[.)](?:\s|$)/, 'numbered list'],
  [/^\s*>/, 'quote'],
  [/^\s*\[\^[^\]\s]+\]:/, 'footnote'],
  [/^\s*#{1,6}(?:\s|$)/, 'heading'],
  [/^\s*<!--/, 'comment'],
  [/^\s*</, 'line of HTML'],
]

/**
 * Tells what a line begins.
 *
 * @param lines - The lines of a document.
 * @param number - The number of the line, from 1.
 */
export function blockAt(lines: readonly string[], number: number): BlockKind {
  const line = lines[number - 1] ?? ''
  return kinds.find(([pattern]) => pattern.test(line))?.[1] ?? 'line'
}
