import type { Settings } from '../../config/settings.ts'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { identifySets } from '../identity/identify-sets.ts'
import type { Registry } from '../registry/types.ts'
import type { CodeTable } from '../types.ts'
import { gatherOutcomes } from './gather-outcomes.ts'
import { knownSets } from './known-codes.ts'
import { nameOutcomes, type NamedOutcome } from './name-outcomes.ts'
import { partTables, type FilledCode } from './part-tables.ts'

/** What single calls can return, and the tables that say what codes there are. */
export interface ReadOutcomes {
  readonly outcomes: readonly NamedOutcome[]
  /** All other tables, in the order of the documents. */
  readonly sets: readonly CodeTable[]
}

/** What tells which tables list what a call can return. */
export interface OutcomeSource {
  /** Whether a table stands in a document that `outcomes` of the config names. */
  readonly isOfCalls: (table: CodeTable) => boolean
  readonly filled: readonly FilledCode[]
  readonly registry: Registry
}

/**
 * Parts the tables of what single calls can return from those of the sets, and names the calls.
 *
 * @param tables - The tables of all documents.
 * @param settings - The settings of the run.
 * @param source - What tells them apart, and what was published.
 * @returns Both; the problems of `partTables`, `gatherOutcomes` and `nameOutcomes`.
 */
export function readOutcomes(
  tables: readonly CodeTable[],
  settings: Settings,
  { isOfCalls, filled, registry }: OutcomeSource,
): Result<ReadOutcomes> {
  const ofCalls = tables.filter(isOfCalls)
  const others = tables.filter((table) => !isOfCalls(table))
  const vocabularies = ofCalls.length === 0 ? [] : identifySets(others, settings, registry.sets).value.tables
  const parted = partTables(ofCalls, knownSets(vocabularies, registry.sets), filled)
  const gathered = gatherOutcomes(parted.value.outcomes, settings)
  const named = nameOutcomes(gathered.value, registry.outcomes)
  const own = new Set<CodeTable>([...others, ...parted.value.sets])
  return {
    value: { outcomes: named.value, sets: tables.filter((table) => own.has(table)) },
    diagnostics: [parted, gathered, named].flatMap(({ diagnostics }) => diagnostics),
  }
}
