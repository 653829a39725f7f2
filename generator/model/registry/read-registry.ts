import type { Settings } from '../../config/settings.ts'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { noMemory, type Memory } from '../../memory.ts'
import { parseRegistry } from './parse-registry.ts'
import type { RecordedOutcome, Registry, RegistrySet } from './types.ts'

/** A registry without maps, as a memory can hold it. */
interface Flat extends Omit<Registry, 'sets' | 'outcomes'> {
  readonly sets: readonly Omit<RegistrySet, 'byValue'>[]
  readonly outcomes: readonly RecordedOutcome[]
}

/**
 * Reads the registry.
 *
 * @param text - The file's text, `''` where there is none yet, `null` where the run keeps no names.
 * @param settings - The registry's path.
 * @param memory - What earlier runs have read.
 * @returns The registry; diagnostics `registry-yaml`, `registry-shape`, `registry-key`, `registry-entry`,
 *   `registry-duplicate`.
 */
export function readRegistry(
  text: string | null,
  { registry: file }: Settings,
  memory: Memory = noMemory,
): Result<Registry> {
  if (text === null || file === null) {
    return {
      value: { file: null, text: '', sets: new Map(), outcomes: new Map(), outcomesStart: null, intact: true },
      diagnostics: [],
    }
  }
  const { value, diagnostics } = memory.recall(
    () => `registry\n${JSON.stringify([text, file])}`,
    () => flatten(parseRegistry(text, file)),
  )
  const sets = value.sets.map((set) => {
    const byValue = new Map(set.entries.map((entry) => [entry.value, entry]))
    return [set.id, { ...set, byValue }] as const
  })
  const outcomes = new Map(value.outcomes.map((outcome) => [outcome.id, outcome]))
  return { value: { ...value, sets: new Map(sets), outcomes }, diagnostics }
}

function flatten({ value, diagnostics }: Result<Registry>): Result<Flat> {
  const sets = [...value.sets.values()].map(({ id, type, entries, identity, identitySpan, origin, span }) => {
    return { id, type, entries, identity, identitySpan, origin, span }
  })
  return { value: { ...value, sets, outcomes: [...value.outcomes.values()] }, diagnostics }
}
