import type { Settings } from './config/settings.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { applySeverities, hasErrors } from './diagnostics/severity.ts'
import type { SourceDocument } from './docs/document.ts'
import { findMissingTables } from './docs/missing-tables.ts'
import { checkSelectors, readDocuments } from './docs/read-documents.ts'
import type { OutputFile } from './emit/output-file.ts'
import { checkConfiguredSets } from './model/check-configured-sets.ts'
import { compareLocales } from './model/compare-locales.ts'
import { identifySets } from './model/identify-sets.ts'
import { mergeLocales } from './model/merge-locales.ts'
import { nameCodes } from './model/name-codes.ts'
import { readRegistry } from './model/registry.ts'
import type { Model } from './model/types.ts'

/** What a run reads. */
export interface Input {
  readonly documents: readonly SourceDocument[]
  /** The registry's text, `''` where there is none yet, `null` where the run keeps no names. */
  readonly registry: string | null
  readonly settings: Settings
}

/** What the documents say. */
export interface Compilation {
  readonly model: Model
  /** The registry's text with the names that this run chose. */
  readonly registry: string | null
  /** Everything found wrong, with the severities of the settings. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What a run makes. Nothing is to be written where `diagnostics` holds an error. */
export interface Output extends Compilation {
  readonly files: readonly OutputFile[]
}

/**
 * The first half of the straight line: documents to tables to one model.
 *
 * @param input - The documents, the registry and the settings.
 */
export function compile({ documents, registry, settings }: Input): Compilation {
  const tables = readDocuments(documents, settings)
  const names = readRegistry(registry, settings)
  const identified = identifySets(
    tables.flatMap((reading) => reading.value),
    settings,
    names.value.sets,
  )
  const merged = mergeLocales(identified.value, settings)
  const named = nameCodes(merged.value, names.value, settings)
  const { model } = named.value
  const missing = [...findMissingTables(tables), ...checkSelectors(tables, settings)]
  const found = [...tables, identified, merged, names, named].flatMap((stage) => stage.diagnostics)
  const compared = [
    ...compareLocales(identified.value, settings),
    ...checkConfiguredSets(model.sets, identified.value, settings),
  ]
  const diagnostics = applySeverities([...missing, ...found, ...compared], settings.rules)
  return { model, registry: named.value.registry, diagnostics }
}

/**
 * The whole straight line: documents to tables to one model to files, in memory.
 *
 * @param input - The documents, the registry and the settings.
 * @returns The model, the files and everything found wrong; no files where one of the problems is an error.
 */
export async function generate(input: Input): Promise<Output> {
  const compilation = compile(input)
  if (hasErrors(compilation.diagnostics)) return { ...compilation, files: [] }
  // ts-morph and prettier are heavy: loaded only once there is something to write.
  const { emit } = await import('./emit/emit.ts')
  const emitted = await emit(compilation.model, input.settings)
  // What cannot be written stays an error, whatever the config says of its rule.
  const { rules } = input.settings
  const problems = hasErrors(emitted.diagnostics) ? emitted.diagnostics : applySeverities(emitted.diagnostics, rules)
  return { ...compilation, diagnostics: [...compilation.diagnostics, ...problems], files: emitted.value }
}
