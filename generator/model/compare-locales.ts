import type { Settings } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { extraSet, missingSet, noSourceLocale } from '../diagnostics/rules/locales.ts'
import { lexiconOf, type Lexicon } from '../lexicon/lexicon.ts'
import { noMemory, type Memory } from '../memory.ts'
import { gatherSets, leadingLocale, type LocaleOfSet, type SetOfLocales } from './locales-of-set.ts'
import { checkScripts } from './parity/check-scripts.ts'
import { compareAnchors } from './parity/compare-anchors.ts'
import { compareAttributes } from './parity/compare-attributes.ts'
import { compareCodes } from './parity/compare-codes.ts'
import { compareTexts } from './parity/compare-texts.ts'
import { findCopiedTranslations } from './parity/find-copied-translations.ts'
import { localeNames } from './parity/locale-names.ts'
import type { RowPair } from './parity/row-pair.ts'
import { once } from './once.ts'
import type { IdentifiedTable } from './types.ts'

/** By the rows of a table: what they are known by. */
export type KnownRows = ReadonlyMap<IdentifiedTable['rows'], () => string>

/** What earlier runs have found. */
interface Found {
  readonly memory: Memory
  readonly rows: KnownRows
}

/**
 * Compares each translation with the source locale, set by set and code by code, and each text with its own language.
 *
 * @param tables - The tables of all documents, each knowing its set.
 * @param settings - The source locale, what a missing code weighs, how locales are called, and what words mean.
 * @param found - What earlier runs have found.
 * @returns What differs, each problem once, at the translation and with the source beside it; warnings, but for
 * `no-source-locale` and for what is missing where `locales.missing` says `error`.
 */
export function compareLocales(
  tables: readonly IdentifiedTable[],
  settings: Settings,
  { memory, rows }: Found = { memory: noMemory, rows: new Map() },
): readonly Diagnostic[] {
  const { source } = settings.locales
  const leading = leadingLocale(tables, source)
  const [first] = tables
  if (first !== undefined && leading !== source) {
    const found = [...new Set(tables.map(({ locale }) => locale))].sort()
    return [noSourceLocale(first.origin, { source, found })]
  }
  const locales = new Set(tables.map(({ locale }) => locale))
  const sets = gatherSets(tables, leading)
  const lexicon = once(() => lexiconOf(settings.words))
  const compared = sets.flatMap((set) =>
    // A set without translations is done sooner than looked up.
    set.translations.length === 0
      ? compareSet(set, locales, settings, lexicon)
      : memory.recall(
          () => knownBy(set, locales, settings, rows),
          () => compareSet(set, locales, settings, lexicon),
        ),
  )
  return [...compared, ...findCopiedTranslations(sets)]
}

/** All that the comparison of a set is made of. */
function knownBy(
  { id, source, translations }: SetOfLocales,
  locales: ReadonlySet<string>,
  settings: Settings,
  rows: KnownRows,
): string {
  const tables = [source, ...translations].flatMap((each) =>
    (each?.tables ?? []).map((table) => ({ ...table, rows: rows.get(table.rows)?.() ?? table.rows })),
  )
  return `parity\n${JSON.stringify([id, tables, [...locales], settings.locales, settings.words])}`
}

function compareSet(
  set: SetOfLocales,
  locales: ReadonlySet<string>,
  settings: Settings,
  lexicon: () => Lexicon,
): readonly Diagnostic[] {
  const { id, source, translations } = set
  if (source === null) {
    return translations.map(({ locale, tables }) =>
      extraSet(tables[0].origin, { id, locale, source: settings.locales.source }),
    )
  }
  return [
    ...findMissing(set, source, locales, settings),
    ...source.tables.flatMap((table) => checkScripts(table, new Set())),
    ...translations.flatMap((translation) => compareTranslation(source, translation, settings, lexicon())),
  ]
}

/** A set that no translation has is not meant to be translated, unless the config forbids that. */
function findMissing(
  { id, translations }: SetOfLocales,
  source: LocaleOfSet,
  locales: ReadonlySet<string>,
  { locales: { missing } }: Settings,
): readonly Diagnostic[] {
  if (translations.length === 0 && missing === 'fallback') return []
  const present = new Set([source, ...translations].map(({ locale }) => locale))
  return [...locales]
    .filter((locale) => !present.has(locale))
    .sort()
    .map((locale) => ({
      ...missingSet(source.tables[0].origin, { id, locale, source: source.locale }),
      severity: missing === 'error' ? 'error' : 'warning',
    }))
}

function compareTranslation(
  source: LocaleOfSet,
  translation: LocaleOfSet,
  settings: Settings,
  lexicon: Lexicon,
): readonly Diagnostic[] {
  const pairs = pairRows(source, translation)
  const names = localeNames(source.locale, translation.locale, settings.locales.map, translation.tables[0].file)
  const texts = pairs.map((pair) => ({ pair, problems: compareTexts(pair, names) }))
  const copies = texts.filter(({ problems }) => problems.some(({ rule }) => rule === 'untranslated'))
  const untranslatedRows = new Set(copies.map(({ pair }) => pair.translation.row))
  return [
    ...compareCodes(source, translation, settings.locales.missing === 'error' ? 'error' : 'warning'),
    ...texts.flatMap(({ problems }) => problems),
    ...compareAttributes(pairs, lexicon),
    ...compareAnchors(pairs),
    ...translation.tables.flatMap((table) => checkScripts(table, untranslatedRows)),
  ]
}

/** The rows of the codes that both have, each pair of rows once. */
function pairRows(source: LocaleOfSet, translation: LocaleOfSet): readonly RowPair[] {
  const seen = new Set<unknown>()
  return [...source.rows].flatMap(([value, [original]]) => {
    const translated = translation.rows.get(value)?.[0]
    if (translated === undefined || seen.has(translated.row)) return []
    seen.add(translated.row)
    const names = { code: String(value), locale: translation.locale, source: source.locale }
    return [{ names, source: original, translation: translated }]
  })
}
