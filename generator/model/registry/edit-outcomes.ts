import { keyText, scalarText } from './key-text.ts'
import { endOfLine, insertBelow, type TextEdit } from './text-edit.ts'
import type { RecordedOutcome, Registry } from './types.ts'

/**
 * Plans how the registry keeps what calls can return: a line a call, in code-unit order of the ids, so that branches merge.
 *
 * @param registry - The registry as it was read.
 * @param records - What it is to keep.
 * @returns The edits: of the lines that change, and of those that are new.
 */
export function editOutcomes(registry: Registry, records: readonly RecordedOutcome[]): readonly TextEdit[] {
  const { text, outcomes, outcomesStart } = registry
  const changed = records.flatMap((record): readonly TextEdit[] => {
    const known = outcomes.get(record.id)
    if (known?.span === undefined || known.span === null || lineOf(known) === lineOf(record)) return []
    return [{ ...known.span, insert: lineOf(record) }]
  })
  return [...changed, ...addOutcomes(registry, records, text, outcomesStart)]
}

/**
 * Plans the lines of the calls that the registry does not know.
 *
 * @param registry - The registry as it was read.
 * @param records - What it is to keep.
 */
export function newOutcomes(registry: Registry, records: readonly RecordedOutcome[]): readonly TextEdit[] {
  return addOutcomes(registry, records, registry.text, registry.outcomesStart)
}

function addOutcomes(
  { outcomes }: Registry,
  records: readonly RecordedOutcome[],
  text: string,
  start: number | null,
): readonly TextEdit[] {
  const added = records.filter(({ id }) => !outcomes.has(id))
  if (added.length === 0) return []
  const lines = added.map((record) => `  ${lineOf(record)}`)
  if (start === null) {
    const end = text === '' || text.endsWith('\n') ? '' : endOfLine(text)
    return [
      { start: text.length, end: text.length, insert: `${end}$outcomes:${['', ...lines, ''].join(endOfLine(text))}` },
    ]
  }
  const known = [...outcomes.values()]
  return added.map((record, index) => {
    const above = known.filter(({ id }) => id < record.id).at(-1)
    return insertBelow(text, above?.span?.end ?? start, [lines[index] ?? ''])
  })
}

function lineOf({ id, set, at, heading, codes }: RecordedOutcome): string {
  const told = heading === null ? '' : `, heading: ${scalarText(heading)}`
  const values = codes.map((value) => keyText(value, String(value))).join(', ')
  return `${scalarText(id)}: { set: ${scalarText(set)}, at: ${scalarText(at)}${told}, codes: [${values}] }`
}
