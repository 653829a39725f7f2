import { isMap, isNode, parseDocument } from 'yaml'
import { editFlowEntry } from './edit-flow-entry.ts'
import { applyEdits, endOfLine, lineStart, type TextEdit } from './text-edit.ts'
import type { RegistryEntry } from './types.ts'
import { blockNode, blockStyle, lineWidth, type WrittenValue } from './write-entry.ts'
import { pairs } from './yaml-nodes.ts'

/** A key's new value; `undefined` deletes the key. */
export type EditedValue = WrittenValue | undefined

/** What changes of an entry, by key. */
export type EntryEdit = Readonly<Record<string, EditedValue>>

/**
 * Changes keys of one entry, and leaves all other bytes of the registry as they are. An entry in braces stays in one
 * line as long as it fits and holds no map: else it gets a key a line.
 *
 * @param text - The registry's text.
 * @param entry - The entry.
 * @param edit - What changes.
 * @returns The edit of the text.
 */
export function editEntry(text: string, entry: RegistryEntry, edit: EntryEdit): TextEdit {
  const { start, end } = entry.span
  const source = text.slice(start, end).replaceAll('\r\n', '\n')
  const document = parseDocument(source)
  const map = isMap(document.contents) ? pairs(document.contents)[0]?.value : null
  if (!isMap(map)) return { start, end, insert: source }
  const entries = Object.entries(edit)
  const flat = entries.flatMap(([key, value]) => (isFlat(value) ? [[key, value] as const] : []))
  const indent = text.slice(lineStart(text, start), start)
  if (map.flow === true && flat.length === entries.length) {
    const insert = applyEdits(source, editFlowEntry(source, map, Object.fromEntries(flat)))
    const isShort = insert.includes('\n') || indent.length + insert.length <= lineWidth
    if (isShort || entries.every(([, value]) => value === undefined)) return { start, end, insert }
  }
  for (const [key, value] of entries) {
    if (value === undefined) map.delete(key)
    else {
      const former: unknown = map.get(key, true)
      const node = blockNode(document, value)
      if (isNode(former)) Object.assign(node, { comment: former.comment, commentBefore: former.commentBefore })
      map.set(key, node)
    }
  }
  const unfolds = map.flow === true
  map.flow = false
  const written = document.toString(blockStyle)
  const [first = '', ...rest] = written.trimEnd().split('\n')
  // A comment behind the braces goes to the line of the key: the last line may be one of a text.
  const lineEnd = unfolds ? (/[^\r\n]*/.exec(text.slice(end))?.[0] ?? '') : ''
  const comment = lineEnd.trim() === '' ? '' : ` ${lineEnd.trim()}`
  const lines = [first + comment, ...rest.map((line) => (line === '' ? line : indent + line))]
  return { start, end: end + lineEnd.length, insert: lines.join(endOfLine(text)) }
}

function isFlat(value: EditedValue): value is string | readonly string[] | undefined {
  return value === undefined || (typeof value === 'string' && !value.includes('\n')) || Array.isArray(value)
}
