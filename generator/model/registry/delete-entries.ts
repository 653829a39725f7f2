import type { CodeValue } from '../types.ts'
import { lineStart, type TextEdit } from './text-edit.ts'
import type { RegistrySet } from './types.ts'

/**
 * Deletes entries with their lines; the whole set where none is left of it.
 *
 * @param text - The registry's text.
 * @param set - The set.
 * @param values - The codes whose entries go.
 */
export function deleteEntries(text: string, set: RegistrySet, values: ReadonlySet<CodeValue>): readonly TextEdit[] {
  const doomed = set.entries.filter(({ value }) => values.has(value))
  if (doomed.length === 0) return []
  const spans = doomed.length === set.entries.length ? [set.span] : doomed.map(({ span }) => span)
  return spans.map(({ start, end }) => {
    const lineEnd = text.indexOf('\n', end)
    return { start: lineStart(text, start), end: lineEnd === -1 ? text.length : lineEnd + 1, insert: '' }
  })
}
