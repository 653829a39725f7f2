import jsTokens from 'js-tokens'

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { over } from '../diagnostics/edits.ts'
import { doubledConfigKey } from '../diagnostics/rules/config.ts'

/**
 * Finds keys that an object of a config in JSON has twice: JSON keeps the last and says nothing.
 *
 * @param text - The config file, which is JSON.
 * @param file - Its path.
 * @returns `doubled-config-key` at the second of them.
 */
export function doubledKeys(text: string, file: string): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  // The keys of each object that is open, with the lines where they stand; a list has none.
  const open: Map<string, number>[] = []
  let last = { literal: '', line: 1, column: 1 }
  let [line, column] = [1, 1]
  for (const { type, value } of jsTokens(text)) {
    if (type === 'StringLiteral') last = { literal: value, line, column }
    else if (value === '{' || value === '[') open.push(new Map())
    else if (value === '}' || value === ']') open.pop()
    else if (value === ':') {
      const key = String(JSON.parse(last.literal))
      const first = open.at(-1)?.get(key)
      if (first === undefined) open.at(-1)?.set(key, last.line)
      else {
        const spot = over({ file, line: last.line, column: last.column }, last.literal)
        found.push(doubledConfigKey(spot, { key, first }))
      }
    }
    const lines = value.split(/\r\n|[\n\r]/)
    line += lines.length - 1
    column = (lines.length > 1 ? 1 : column) + (lines.at(-1)?.length ?? 0)
  }
  return found
}
