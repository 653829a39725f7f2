import type { Result } from '../../diagnostics/diagnostic.ts'
import { outcomeVanished } from '../../diagnostics/rules/outcomes.ts'
import { freeId } from '../identity/choose-ids.ts'
import type { RecordedOutcome } from '../registry/types.ts'
import type { Outcome } from '../types.ts'
import type { FoundOutcome } from './gather-outcomes.ts'

/** A call with its name, and what the registry is to keep of it. */
export interface NamedOutcome {
  readonly outcome: Outcome
  readonly record: RecordedOutcome
}

/**
 * Gives each call the name that the registry keeps for it: the one that stood in the same place, else the one that is most
 * like it, so that a page that moves breaks nobody.
 *
 * @param found - What the docs have.
 * @param recorded - What was published.
 * @returns The calls in code-unit order of their ids; `outcome-vanished` for each that is in the docs no more.
 */
export function nameOutcomes(
  found: readonly FoundOutcome[],
  recorded: ReadonlyMap<string, RecordedOutcome>,
): Result<readonly NamedOutcome[]> {
  const known = new Map<FoundOutcome, RecordedOutcome>()
  const free = new Set(recorded.values())
  const match = (outcome: FoundOutcome, record: RecordedOutcome): void => {
    known.set(outcome, record)
    free.delete(record)
  }
  for (const outcome of found) {
    const same = [...free].find(({ at, set }) => at === outcome.at && set === outcome.set)
    if (same !== undefined) match(outcome, same)
  }
  const pairs = found
    .filter((outcome) => !known.has(outcome))
    .flatMap((outcome) => [...free].map((record) => ({ outcome, record, likeness: likeness(outcome, record) })))
    .filter((pair) => pair.likeness >= 1)
    .sort((a, b) => b.likeness - a.likeness)
  for (const { outcome, record } of pairs) if (free.has(record) && !known.has(outcome)) match(outcome, record)
  const taken = new Set(recorded.keys())
  const named = found.map((outcome): NamedOutcome => {
    const id = known.get(outcome)?.id ?? freeId(outcome.wanted, (one) => taken.has(one))
    taken.add(id)
    const { set, title, at, file, codes } = outcome
    const typeName = `${id.charAt(0).toUpperCase()}${id.slice(1)}${id.endsWith('Code') ? '' : 'Code'}`
    const record = { id, set, at, heading: title, codes: codes.map(({ value }) => value), origin: null, span: null }
    return { outcome: { id, typeName, set, title, file, codes }, record: { ...record, ...placeIn(known.get(outcome)) } }
  })
  const gone = [...free].flatMap(({ id, at, origin }) => (origin === null ? [] : [outcomeVanished(origin, { id, at })]))
  return { value: named.sort((a, b) => (a.outcome.id < b.outcome.id ? -1 : 1)), diagnostics: gone }
}

function placeIn(record: RecordedOutcome | undefined): Partial<Pick<RecordedOutcome, 'origin' | 'span'>> {
  return record === undefined ? {} : { origin: record.origin, span: record.span }
}

/** How much a call is like a published one: its heading, the name of its file and its codes; from 1 on it is the same. */
function likeness(outcome: FoundOutcome, record: RecordedOutcome): number {
  if (outcome.set !== record.set) return 0
  const isTitled = outcome.title !== null && outcome.title === record.heading
  const isOfFile = fileName(outcome.at) === fileName(record.at)
  const own = new Set(outcome.codes.map(({ value }) => value))
  const shared = record.codes.filter((value) => own.has(value)).length
  const alike = shared / Math.max(1, own.size, record.codes.length)
  return Number(isTitled) + Number(isOfFile) * 0.75 + alike * 0.5
}

function fileName(at: string): string {
  return at.slice(at.lastIndexOf('/') + 1)
}
