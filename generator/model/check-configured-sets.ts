import { allHeaders } from '../config/headers.ts'
import { placeOfKey, type Settings } from '../config/settings.ts'
import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { configUnknownColumn, configUnknownSet } from '../diagnostics/rules/config.ts'
import { textKey } from '../lexicon/text-key.ts'
import type { CodeSet, CodeTable } from './types.ts'

/**
 * Finds settings for sets and columns that there are not: a typing error, or a set whose id has changed.
 *
 * @param sets - The sets of the model.
 * @param tables - The code tables of all documents.
 * @param settings - The settings of the run.
 * @returns `config-unknown-set` and `config-unknown-column` problems.
 */
export function checkConfiguredSets(
  sets: readonly CodeSet[],
  tables: readonly CodeTable[],
  settings: Settings,
): readonly Diagnostic[] {
  const ids = sets.map((set) => set.id)
  const unknown = Object.keys(settings.sets).filter((id) => !ids.includes(id))
  const headers = [...new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => header)))]
  const known = new Set(headers.map(textKey))
  const columns = Object.entries(settings.sets).flatMap(([id, { columns: said }]) =>
    Object.entries(said).flatMap(([role, spellings]) =>
      allHeaders(spellings)
        .filter((header) => !known.has(textKey(header)))
        .map((header) => ({ header, place: placeOfKey(settings, ['sets', id, 'columns', role]) })),
    ),
  )
  return [
    ...unknown.map((id) =>
      configUnknownSet(placeOfKey(settings, ['sets', id]), { id, suggestion: closest(id, ids), ids }),
    ),
    ...columns.map(({ header, place }) =>
      configUnknownColumn(place, { header, suggestion: closest(header, headers), headers }),
    ),
  ]
}
