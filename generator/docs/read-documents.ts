import type { Settings } from '../config/settings.ts'
import { placeOfKey } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nothingIgnored } from '../diagnostics/rules/files.ts'
import { noOutcomes } from '../diagnostics/rules/outcomes.ts'
import { nothingSelected } from '../diagnostics/rules/sets.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import { noMemory, type Memory } from '../memory.ts'
import { groupBy } from '../model/group-by.ts'
import { once } from '../model/once.ts'
import type { CodeTable } from '../model/types.ts'
import { noProgress, type Progress } from '../progress.ts'
import { besideReading, languagesBeside } from './columns/side-by-side.ts'
import type { SourceDocument } from './document.ts'
import type { DocumentReading } from './missing-tables.ts'
import { readTables } from './read-tables.ts'
import { isOfOutcomes } from './selection/topics.ts'

/** What one document says, and what that is known by. */
export interface KnownReading extends DocumentReading {
  /** Everything that it is made of, in brief. */
  readonly known: () => string
}

/**
 * Reads the code tables of all documents of a run: those in the source language first, as what they hold tells what their
 * translations do.
 *
 * @param documents - The documents.
 * @param settings - The settings of the run.
 * @param memory - What earlier runs have read.
 * @param progress - Is told of each document that is read.
 * @returns One reading for each document, in the same order; behind them those of the other languages that tables have
 *   side by side.
 */
export function readDocuments(
  documents: readonly SourceDocument[],
  settings: Settings,
  memory: Memory = noMemory,
  progress: Progress = noProgress,
): readonly KnownReading[] {
  const isSource = ({ locale }: SourceDocument): boolean => locale === settings.locales.source
  const lexicon = once(() => lexiconOf(settings.words))
  const said = once(() => JSON.stringify(settings))
  const sources = documents.filter(isSource)
  let done = 0
  // What a translation says hangs on its source, too.
  const read = (document: SourceDocument, beside: readonly SourceDocument[], originals: readonly CodeTable[]) => {
    const known = once(() => memory.brief(() => `reading\n${JSON.stringify([document, beside])}\n${said()}`))
    const reading = memory.recall(known, () => withoutDocument(readTables(document, settings, originals, lexicon())))
    progress({ stage: 'tables', done: ++done, total: documents.length })
    return { ...reading, document, known }
  }
  const readings = new Map(sources.map((document) => [document, read(document, [], [])] as const))
  const sourcesOf = groupBy(sources, ({ path }) => path)
  const tablesOf = groupBy(
    [...readings.values()].flatMap(({ value }) => value),
    ({ path }) => path,
  )
  const beside = languagesBeside(settings).flatMap((locale) =>
    [...readings].map(([document, source]) => {
      const other = { ...document, locale }
      const reading = read(other, [document], tablesOf.get(document.path) ?? [])
      return { ...reading, ...besideReading(other, reading, source, settings) }
    }),
  )
  const own = documents.map((document) => {
    const { path } = document
    return readings.get(document) ?? read(document, sourcesOf.get(path) ?? [], tablesOf.get(path) ?? [])
  })
  return [...own, ...beside]
}

function withoutDocument(reading: DocumentReading): Omit<DocumentReading, 'document'> {
  const { value, diagnostics, isWithoutTable, hasOtherShapes, hint, ignored } = reading
  return { value, diagnostics, isWithoutTable, hasOtherShapes, hint, ignored }
}

/**
 * Finds what the config says of tables that there are not.
 *
 * @param readings - All documents of the run.
 * @param settings - The settings of the run: `ignore`, and `from` of the sets.
 * @returns `nothing-ignored`, `nothing-selected` and `no-outcomes` problems.
 */
export function checkSelectors(readings: readonly DocumentReading[], settings: Settings): readonly Diagnostic[] {
  const ignored = new Set(readings.flatMap((reading) => reading.ignored))
  const chosen = new Set(readings.flatMap(({ value }) => value.map(({ setId, selector }) => `${setId} ${selector}`)))
  const idle = settings.ignore.flatMap((pattern, index) =>
    !pattern.includes('#') || ignored.has(pattern)
      ? []
      : [nothingIgnored(placeOfKey(settings, ['ignore', String(index)]), { pattern, meant: null })],
  )
  const missing = Object.entries(settings.sets).flatMap(([id, { from }]) =>
    from.flatMap((selector, index) =>
      chosen.has(`${id} ${selector}`)
        ? []
        : [nothingSelected(placeOfKey(settings, ['sets', id, 'from', String(index)]), { id, selector })],
    ),
  )
  const uncalled = settings.outcomes.flatMap((pattern, index) =>
    readings.some(({ document }) => isOfOutcomes(document, { outcomes: [pattern] }))
      ? []
      : [noOutcomes(placeOfKey(settings, ['outcomes', String(index)]), { pattern })],
  )
  return [...idle, ...missing, ...uncalled]
}
