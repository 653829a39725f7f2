import { util } from 'prettier/standalone'

import { literal } from '../doors/literal.ts'
import { width } from './lay-out.ts'

declare module 'prettier/standalone' {
  // Prettier's standalone build has it, and its types do not say so.
  export const util: typeof import('prettier').util
}

/**
 * Writes a text as a string literal with the quotes that the formatter would choose.
 *
 * @param text - Any text.
 */
export function laidOutLiteral(text: string): string {
  const content = literal(text).slice(1, -1)
  return util.makeString(content, util.getPreferredQuote(content, true))
}

/** Writes `export const x = 'text'` as the formatter would. */
export function laidOutConstant(name: string, text: string): string {
  const value = laidOutLiteral(text)
  const line = `export const ${name} = ${value}`
  return util.getStringWidth(line) <= width ? line : `export const ${name} =\n  ${value}`
}

/**
 * Writes `export const x: T = new Map([…])` as the formatter would.
 *
 * @param name - The constant.
 * @param type - Its type.
 * @param entries - Finished keys and values.
 */
export function laidOutMap(
  name: string,
  type: string,
  entries: readonly (readonly [key: string, value: string])[],
): string {
  const opening = `export const ${name}: ${type} = /* @__PURE__ */ new Map(`
  const lines = entries.map(([key, value]) => laidOutEntry(key, value))
  if (lines.length === 0) return `${opening})`
  const one = `${opening}[${lines.join('').trim().replace(/,$/, '')}])`
  const fits = lines.length === 1 && !one.includes('\n') && util.getStringWidth(one) <= width
  return fits ? one : `${opening}[\n${lines.join('\n')}\n])`
}

function laidOutEntry(key: string, value: string): string {
  const line = `  [${key}, ${value}],`
  return util.getStringWidth(line) <= width ? line : `  [\n    ${key},\n    ${value},\n  ],`
}
