import type { Settings } from '../config/settings.ts'
import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { configUnknownSet } from '../diagnostics/rules/config.ts'
import type { CodeSet } from './types.ts'

/**
 * Finds settings for sets that there are not: a typing error, or a set whose id has changed.
 *
 * @param sets - The sets of the model.
 * @param settings - The settings of the run.
 * @returns `config-unknown-set` problems.
 */
export function checkConfiguredSets(sets: readonly CodeSet[], settings: Settings): readonly Diagnostic[] {
  const ids = sets.map((set) => set.id)
  const unknown = settings.setIds.filter((id) => !ids.includes(id))
  return unknown.map((id) =>
    configUnknownSet({ file: settings.configFile, line: 1, column: 1 }, { id, suggestion: closest(id, ids), ids }),
  )
}
