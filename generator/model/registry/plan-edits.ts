import { compareValues } from '../compare-values.ts'
import type { CodeValue } from '../types.ts'
import type { Addition, SetChanges } from './changes.ts'
import { editEntry } from './edit-entry.ts'
import { editIdentity, identityLine } from './edit-identity.ts'
import { keyText, scalarText } from './key-text.ts'
import { endOfLine, insertBelow, lineStart, type TextEdit } from './text-edit.ts'
import type { Registry, RegistrySet } from './types.ts'
import { entryLines } from './write-entry.ts'

const header = [
  '# The name of every code that was ever published, kept by doc-codes. Commit it; nothing is ever deleted from it.',
  '# Rename what is not released yet; afterwards `doc-codes rename` keeps the old name as an alias.',
]

/**
 * Plans how the registry's text changes: new entries in value order, line by line, so that branches merge; nothing else
 * moves, and comments stay.
 *
 * @param registry - The registry as it was read.
 * @param changes - What the docs ask for, a set at most once.
 * @returns The edits of the text.
 */
export function planEdits(registry: Registry, changes: readonly SetChanges[]): readonly TextEdit[] {
  const { text, sets } = registry
  const known = changes.flatMap((change): readonly TextEdit[] => {
    const set = sets.get(change.set)
    if (set === undefined) return []
    const identity = change.identity === null ? [] : editIdentity(text, set, change.identity)
    return [...identity, ...addEntries(text, set, change.additions), ...revise(text, set, change)]
  })
  const unknown = changes
    .filter(({ set, additions }) => !sets.has(set) && additions.length > 0)
    .sort((a, b) => compareValues(a.set, b.set))
  const asked = [...known, ...unknown.map((change) => addSet(registry, change))]
  if (asked.length === 0) return []
  const end =
    text === '' || text.endsWith('\n') ? [] : [{ start: text.length, end: text.length, insert: endOfLine(text) }]
  const start = text === '' ? [insertBelow('', -1, header)] : []
  return [...start, ...end, ...asked]
}

function addSet({ text, sets }: Registry, { set, identity, additions }: SetChanges): TextEdit {
  const lines = [
    `${scalarText(set)}:`,
    ...(identity === null ? [] : [identityLine(identity, '  ')]),
    ...additions.flatMap((addition) => additionLines(addition, '  ')),
  ]
  const above = [...sets.values()].filter(({ id }) => id < set).at(-1)
  const [first] = sets.values()
  const offset = above?.span.end ?? (first === undefined ? text.length : lineStart(text, first.span.start) - 1)
  return insertBelow(text, offset, lines)
}

function addEntries(text: string, set: RegistrySet, additions: readonly Addition[]): readonly TextEdit[] {
  const ordered = [...set.entries].sort((a, b) => compareValues(a.value, b.value))
  const [first] = set.entries
  const indent = first === undefined ? '  ' : ' '.repeat(first.origin.column - 1)
  const top = first === undefined ? set.span.end : lineStart(text, first.span.start) - 1
  return additions.map((addition) => {
    const above = lastBelow(ordered, addition.value)
    return insertBelow(text, above?.span.end ?? top, additionLines(addition, indent))
  })
}

/** The entry with the greatest value that is smaller than a value. */
function lastBelow<Entry extends { readonly value: CodeValue }>(
  ordered: readonly Entry[],
  value: CodeValue,
): Entry | undefined {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = ordered[middle]
    if (entry !== undefined && compareValues(entry.value, value) < 0) low = middle + 1
    else high = middle
  }
  return ordered[low - 1]
}

function additionLines({ value, raw, name, anchors, text, more = {} }: Addition, indent: string): readonly string[] {
  const fields = {
    name,
    ...more,
    ...(anchors.length === 0 ? {} : { anchors }),
    ...(text === null ? {} : { text }),
  }
  return entryLines(keyText(value, raw), fields, indent)
}

function revise(text: string, set: RegistrySet, { revisions }: SetChanges): readonly TextEdit[] {
  return revisions.flatMap(({ value, edit }) => {
    const entry = set.byValue.get(value)
    return entry === undefined ? [] : [editEntry(text, entry, edit)]
  })
}
