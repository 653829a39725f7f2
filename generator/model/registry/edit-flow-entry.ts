import { isNode, isScalar, type Node, type YAMLMap } from 'yaml'
import { scalarText } from './key-text.ts'
import type { TextEdit } from './text-edit.ts'
import { endOf } from './yaml-nodes.ts'

/** Keys of one line in braces: a text, a list of texts, or `undefined` to delete the key. */
export type FlowEdit = Readonly<Record<string, string | readonly string[] | undefined>>

interface Item {
  readonly key: string
  readonly start: number
  readonly valueStart: number
  readonly end: number
}

/**
 * Changes keys of a map that is written in braces, and nothing between them.
 *
 * @param text - The text that the map was parsed from.
 * @param map - The map. It holds one key at least that the edit does not delete.
 * @param edit - What changes.
 * @returns The edits of the text.
 */
export function editFlowEntry(text: string, map: YAMLMap, edit: FlowEdit): readonly TextEdit[] {
  const items = map.items.flatMap(({ key, value }) =>
    isNode(key) ? [itemOf(text, key, isNode(value) ? value : null)] : [],
  )
  const end = items.at(-1)?.end ?? 0
  return Object.entries(edit).flatMap(([key, value]): readonly TextEdit[] => {
    const index = items.findIndex((item) => item.key === key)
    const item = items[index]
    if (item === undefined)
      return value === undefined ? [] : [{ start: end, end, insert: `, ${key}: ${valueText(value)}` }]
    if (value !== undefined) return [{ start: item.valueStart, end: item.end, insert: valueText(value) }]
    const [before, after] = [items[index - 1], items[index + 1]]
    const [from, to] = before === undefined ? [item.start, after?.start ?? item.end] : [before.end, item.end]
    return [{ start: from, end: to, insert: '' }]
  })
}

function itemOf(text: string, key: Node, value: Node | null): Item {
  const start = key.range?.[0] ?? 0
  const valueStart = value?.range?.[0] ?? key.range?.[1] ?? start
  return { key: isScalar(key) ? String(key.value) : '', start, valueStart, end: endOf(text, value, valueStart) }
}

function valueText(value: string | readonly string[]): string {
  return typeof value === 'string' ? scalarText(value) : `[${value.map(scalarText).join(', ')}]`
}
