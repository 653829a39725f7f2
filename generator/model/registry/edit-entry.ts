import { isMap, parseDocument } from 'yaml'
import { endOfLine, lineStart, type TextEdit } from './text-edit.ts'
import type { RegistryEntry } from './types.ts'
import { pairs } from './yaml-nodes.ts'

/** Keys to set, or to delete where the value is `undefined`. */
export type EntryEdit = Readonly<Record<string, unknown>>

/**
 * Changes keys of one entry, and leaves all other bytes of the registry as they are.
 *
 * @param text - The registry's text.
 * @param entry - The entry.
 * @param edit - What changes. A text of several lines turns the entry into one with a key a line.
 * @returns The edit of the text.
 */
export function editEntry(text: string, entry: RegistryEntry, edit: EntryEdit): TextEdit {
  const { start, end } = entry.span
  const document = parseDocument(text.slice(start, end).replaceAll('\r\n', '\n'))
  const map = isMap(document.contents) ? pairs(document.contents)[0]?.value : null
  if (isMap(map)) {
    for (const [key, value] of Object.entries(edit)) {
      if (value === undefined) map.delete(key)
      else map.set(key, document.createNode(value, { flow: Array.isArray(value) }))
    }
    if (Object.values(edit).some((value) => typeof value === 'object' && !Array.isArray(value))) map.flow = false
  }
  const indent = text.slice(lineStart(text, start), start)
  const lines = document.toString({ lineWidth: 0, singleQuote: true }).trimEnd().split('\n')
  return {
    start,
    end,
    insert: lines.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join(endOfLine(text)),
  }
}
