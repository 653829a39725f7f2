import { looksLikeCode } from './code-value.ts'

const item = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(\S+)/

/**
 * Whether a line looks like an item of a list of codes: `- 404: not found`.
 *
 * @param line - The line.
 */
export function looksLikeItem(line: string): boolean {
  // No space follows a colon of full width.
  const [, word = ''] = item.exec(line) ?? []
  return looksLikeCode(word.replace(/[:=]$|：.*/, ''))
}
