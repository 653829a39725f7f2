import type { Settings } from './config/settings.ts'
import type { Diagnostic, Result } from './diagnostics/diagnostic.ts'
import { templateCode } from './diagnostics/rules/codes.ts'
import { notUtf8, nulByte } from './diagnostics/rules/encoding.ts'
import { fileNotFound, fileTooLarge, fileUnreadable, notAFile } from './diagnostics/rules/files.ts'
import { isUnread } from './diagnostics/rules/index.ts'
import { applySeverities, hasErrors } from './diagnostics/severity.ts'
import type { SourceDocument } from './docs/document.ts'
import { fillPlaceholders } from './docs/placeholders.ts'
import { findMissingTables } from './docs/missing-tables.ts'
import { checkSelectors, readDocuments, type KnownReading } from './docs/read-documents.ts'
import { isOfOutcomes } from './docs/selection/topics.ts'
import type { OutputFile } from './emit/output-file.ts'
import type { OwnOutput } from './emit/own-output.ts'
import { noMemory, type Memory } from './memory.ts'
import { causeFirst } from './model/cause-first.ts'
import { checkConfiguredSets } from './model/check-configured-sets.ts'
import { checkFallbackLocales } from './model/check-fallbacks.ts'
import { compareLocales, type KnownRows } from './model/compare-locales.ts'
import { identifySets } from './model/identity/identify-sets.ts'
import { keepColumnTypes } from './model/meaning/keep-column-types.ts'
import { mergeLocales } from './model/merge-locales.ts'
import { readModel } from './model/diff/published-model.ts'
import type { Question } from './model/meaning/question.ts'
import { nameCodes, type RecordedName } from './model/name-codes.ts'
import { once } from './model/once.ts'
import { readOutcomes } from './model/outcomes/read-outcomes.ts'
import { readRegistry } from './model/registry/read-registry.ts'
import type { IdentifiedTable, Model } from './model/types.ts'
import { noProgress, type Progress } from './progress.ts'

/** What a run reads. */
export interface Input {
  readonly documents: readonly SourceDocument[]
  /** The registry's text, `''` where there is none yet, `null` where the run keeps no names. */
  readonly registry: string | null
  /** The text of the `model.json` that was generated last, where there is one: how the translations read then. */
  readonly lastModel?: string | null
  readonly settings: Settings
  /** What was found wrong on the way to these: documents that are not among them, a registry that could not be read. */
  readonly problems?: readonly Diagnostic[]
  /** What earlier runs made of the same; without it everything is made anew. */
  readonly memory?: Memory | undefined
  /** Is told where the run is. */
  readonly progress?: Progress | undefined
}

/** What the documents say. Where they could not be read whole there is no model: what it lacked might stand in them. */
export type Compilation = {
  /** The tables that could be read, in the order of the documents: to be shown, never to be judged by. */
  readonly tables: readonly IdentifiedTable[]
  /** Everything found wrong, with the severities of the settings. */
  readonly diagnostics: readonly Diagnostic[]
  /** What a review has to look at and a run has not: translations that did not follow their source. */
  readonly review: readonly Diagnostic[]
  /** What the run asks of what was published: `accept` answers it. */
  readonly questions: readonly Question[]
  /** The names that the registry does not keep yet. */
  readonly newNames: readonly RecordedName[]
} & (
  | {
      readonly isWhole: true
      readonly model: Model
      /** The registry's text with the names that this run chose. */
      readonly registry: string | null
    }
  | { readonly isWhole: false; readonly model: null; readonly registry: null }
)

/** What a run makes. There are no files where `diagnostics` holds an error. */
export type Output = Compilation & { readonly files: readonly OutputFile[] }

/**
 * The first half of the straight line: documents to tables to one model.
 *
 * @param input - The documents, the registry and the settings.
 * @returns The model, unless the documents or the registry could not be read whole: then only why, since all that the
 * later stages would say follows from it.
 */
export function compile(input: Input): Compilation {
  const filled = fillDocuments(input)
  const compilation = compileFilled({ ...input, documents: filled.value })
  const problems = applySeverities(filled.diagnostics, input.settings.rules)
  // What is told of a placeholder at its cell is told once.
  const others = compilation.diagnostics.filter(
    (one) =>
      one.rule !== templateCode.name || !problems.some(({ file, line }) => file === one.file && line === one.line),
  )
  return { ...compilation, diagnostics: [...problems, ...others] }
}

/**
 * Puts codes where the documents have placeholders, if the config speaks of any: the codes are known by the names that
 * they have without them.
 *
 * @param input - The documents, the registry and the settings.
 * @returns The documents, and the problems of `fillPlaceholders`.
 */
function fillDocuments(input: Input): Result<readonly SourceDocument[]> {
  const { documents, settings } = input
  if (Object.keys(settings.placeholders).length === 0) return { value: documents, diagnostics: [] }
  const sets = compileFilled(input).model?.sets ?? []
  return fillPlaceholders(documents, settings, new Map(sets.map(({ id, codes }) => [id, codes])))
}

function compileFilled(input: Input): Compilation {
  const {
    documents,
    registry,
    lastModel = null,
    settings,
    problems = [],
    memory = noMemory,
    progress = noProgress,
  } = input
  progress({ stage: 'tables', done: 0, total: documents.length })
  const readings = readDocuments(documents, settings, memory, progress)
  progress({ stage: 'model', done: 0, total: 0 })
  const names = readRegistry(registry, settings, memory)
  const parted = readOutcomes(
    readings.flatMap((reading) => reading.value),
    settings,
    {
      isOfCalls: (table) => isOfOutcomes(table, settings),
      filled: documents.flatMap(({ filled = [] }) => filled),
      registry: names.value,
    },
  )
  const { sets, outcomes } = parted.value
  const identified = identifySets(sets, settings, names.value.sets)
  const { tables, absorbed } = identified.value
  // Where a document could not be read, nobody knows which of the others lacks a table.
  const missing = isUnread(problems) ? [] : [...findMissingTables(readings), ...checkSelectors(readings, settings)]
  const read = [...problems, ...missing, ...[...readings, names].flatMap((stage) => stage.diagnostics)]
  const unread = weigh(read, settings)
  if (isUnread(unread)) {
    const nothing = { model: null, registry: null, review: [], questions: [], newNames: [] }
    return { isWhole: false, tables, ...nothing, diagnostics: unread }
  }
  const typed = keepColumnTypes(tables, names.value.sets, settings)
  const own = typed.value.filter(({ copyOf }) => copyOf === null)
  const merged = mergeLocales(own, settings)
  const published = once(() => readModel(lastModel))
  const named = nameCodes(merged.value, names.value, { settings, absorbed, published, outcomes })
  const { model, questions, newNames } = named.value
  const later = [
    ...[parted, identified, typed, merged, named].flatMap((stage) => stage.diagnostics),
    ...compareLocales(own, settings, { memory, rows: knownRows(readings) }),
    ...checkConfiguredSets(model.sets, tables, settings),
    ...checkFallbackLocales(new Set(documents.map(({ locale }) => locale)), settings),
  ]
  const diagnostics = weigh([...read, ...causeFirst(later, merged.value, names.value, unread)], settings)
  const review = weigh(named.value.review, settings)
  return { isWhole: true, tables, model, registry: named.value.registry, diagnostics, review, questions, newNames }
}

/** What the rows of each table are known by: those of a table that is still as it was read. */
function knownRows(readings: readonly KnownReading[]): KnownRows {
  return new Map(
    readings.flatMap(({ value, known }) =>
      value.map(({ rows }, index) => [rows, () => `${known()} ${index}`] as const),
    ),
  )
}

/** A document that cannot be opened stays an error, whatever the config says of its rule: nothing of it was judged. */
function weigh(found: readonly Diagnostic[], { rules }: Settings): readonly Diagnostic[] {
  return applySeverities(found, { ...rules, ...unopenable })
}

const unopenable: Settings['rules'] = Object.fromEntries(
  [notUtf8, nulByte, fileNotFound, notAFile, fileUnreadable, fileTooLarge].map(({ name }) => [name, 'error']),
)

/**
 * The whole straight line: documents to tables to one model to files, in memory.
 *
 * @param input - The documents, the registry and the settings.
 * @param own - Emitters and catalog formats of one's own, whose files stand beside ours.
 * @param compilation - What {@link compile} made of the input, where that is known already.
 * @returns The model, the files and everything found wrong; no files where one of the problems is an error.
 */
export async function build(
  input: Input,
  own: OwnOutput = {},
  compilation: Compilation = compile(input),
): Promise<Output> {
  if (!compilation.isWhole || hasErrors(compilation.diagnostics)) return { ...compilation, files: [] }
  input.progress?.({ stage: 'modules', done: 0, total: 0 })
  // ts-morph is heavy: loaded only once there is something to write.
  const { emit } = await import('./emit/emit.ts')
  const emitted = await emit(compilation.model, input.settings, own, input)
  // What cannot be written stays an error, whatever the config says of its rule.
  const { rules } = input.settings
  const problems = hasErrors(emitted.diagnostics) ? emitted.diagnostics : applySeverities(emitted.diagnostics, rules)
  return { ...compilation, diagnostics: [...compilation.diagnostics, ...problems], files: emitted.value }
}
