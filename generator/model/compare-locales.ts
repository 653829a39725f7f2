import type { Settings } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { IdentifiedTable } from './types.ts'

/**
 * Compares each translation with the source locale, and each text with its own language.
 *
 * @param tables - The tables of all documents, each knowing its set.
 * @param settings - The source locale, and what a missing code weighs.
 * @returns What differs, by set, locale and row.
 */
export function compareLocales(_tables: readonly IdentifiedTable[], _settings: Settings): readonly Diagnostic[] {
  return []
}
