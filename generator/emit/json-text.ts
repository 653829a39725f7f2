import { unseen } from './doors/literal.ts'

/**
 * Writes a value as JSON that hides nothing: what an editor does not show, or shows in another place, is escaped, as
 * `literal` does it.
 *
 * @param value - A plain value.
 * @param indent - The indentation; none by default, and all on one line.
 * @returns The text, a line end at its end.
 */
export function jsonText(value: unknown, indent = 0): string {
  const text = `${JSON.stringify(value, null, indent)}\n`
  return text.replace(unseenInJson, (character) => character.replace(/[^]/g, escapeUnit))
}

// A line end within a string is escaped already.
const unseenInJson = new RegExp(`(?!\\n)(?:${unseen.source})`, unseen.flags)

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
