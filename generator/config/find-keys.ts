import jsTokens from 'js-tokens'

import type { Spot } from '../diagnostics/diagnostic.ts'
import { keyPath, type RunFacts } from './settings.ts'

/** An object, a list or a pair of parentheses that is open at one place of the text. */
interface Frame {
  readonly opener: string
  readonly path: readonly string[]
  /** How many items of a list came before. */
  readonly index: number
}

/**
 * Finds where the keys of the objects in a text stand. It reads JSON and, as far as they are written out, the objects of
 * JavaScript and TypeScript; where a key stands twice, the last place counts, because a config file exports at its end.
 *
 * @param text - The config file.
 * @returns The places, by `keyPath`; an item of a list has its index for a key.
 */
export function findKeys(text: string): RunFacts['keys'] {
  const keys = new Map<string, Omit<Spot, 'file'>>()
  const frames: Frame[] = []
  let path: readonly string[] = []
  let last: { readonly key: string; readonly spot: Omit<Spot, 'file'> } | null = null
  let [line, column] = [1, 1]
  for (const { type, value } of jsTokens(text)) {
    const frame = frames.at(-1)
    if (type === 'StringLiteral' || type === 'IdentifierName' || type === 'NumericLiteral') {
      const spot = { line, column, end: { line, column: column + value.length } }
      last = { key: type === 'StringLiteral' ? unquoted(value) : value, spot }
      if (frame?.opener === '[') keys.set(keyPath([...frame.path, String(frame.index)]), spot)
    } else if (type === 'Punctuator') {
      if (value === ':' && frame?.opener === '{' && last !== null) {
        path = [...frame.path, last.key]
        keys.set(keyPath(path), last.spot)
      } else if (value === '{' || value === '[' || value === '(') {
        frames.push({ opener: value, path, index: 0 })
      } else if (value === '}' || value === ']' || value === ')') {
        path = frames.pop()?.path ?? []
      } else if (value === ',' && frame !== undefined) {
        path = frame.path
        frames.splice(-1, 1, { ...frame, index: frame.index + 1 })
      }
      last = null
    }
    const lines = value.split(/\r\n|[\n\r\u2028\u2029]/)
    line += lines.length - 1
    column = (lines.length > 1 ? 1 : column) + (lines.at(-1)?.length ?? 0)
  }
  return Object.fromEntries(keys)
}

function unquoted(literal: string): string {
  const inside = literal.slice(1, literal.endsWith(literal.charAt(0)) ? -1 : undefined)
  return inside.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, code: string | undefined, character: string | undefined) =>
    code === undefined ? (character ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
