import type { Settings } from '../../config/settings.ts'
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { extraCode, extraSet, missingCode } from '../../diagnostics/rules/locales.ts'
import { compareValues } from '../compare-values.ts'
import { groupBy } from '../group-by.ts'
import { pairTables } from '../identity/pair-tables.ts'
import { slugOf } from '../identity/places.ts'
import { leadingLocale } from '../locales-of-set.ts'
import type { CodeValue, OutcomeCode, RichText, Row } from '../types.ts'
import { outcomeId } from './outcome-names.ts'
import type { OutcomeTable } from './part-tables.ts'

/** What a call can return, before the registry has said what it is called. */
export interface FoundOutcome {
  readonly set: string
  /** The id that its place gives. */
  readonly wanted: string
  readonly title: string | null
  /** The document in the source language; with `#heading` behind it where the document speaks of several calls. */
  readonly at: string
  readonly file: string
  readonly codes: readonly OutcomeCode[]
}

/** The rows of one call in one language. */
interface Translation {
  readonly locale: string
  readonly table: OutcomeTable
}

/**
 * Gathers what each call can return, in all languages.
 *
 * @param tables - The tables that list codes of known sets.
 * @param settings - The source language, the one that names are made of, and what a missing code weighs.
 * @returns The calls, in document order; `missing-code`, `extra-code` and `extra-set` where languages differ.
 */
export function gatherOutcomes(tables: readonly OutcomeTable[], settings: Settings): Result<readonly FoundOutcome[]> {
  const leading = leadingLocale(
    tables.map(({ table }) => table),
    settings.locales.source,
  )
  const pages = [...groupBy(tables, ({ table }) => table.path).values()].map((page) =>
    gatherPage(page, leading, settings),
  )
  return {
    value: pages.flatMap(({ value }) => value),
    diagnostics: pages.flatMap(({ diagnostics }) => diagnostics),
  }
}

function gatherPage(
  page: readonly OutcomeTable[],
  leading: string,
  settings: Settings,
): Result<readonly FoundOutcome[]> {
  const byTable = new Map(page.map((one) => [one.table, one]))
  const own = page.filter(({ table }) => table.locale === leading)
  const others = [
    ...groupBy(
      page.filter((one) => !own.includes(one)),
      ({ table }) => table.locale,
    ).values(),
  ]
  const pairs = others.flatMap((group) =>
    pairTables(
      group.map(({ table }) => table),
      own.map(({ table }) => table),
    ).map(({ table, original }) => ({ translation: byTable.get(table), original })),
  )
  const extra = pairs.flatMap(({ translation, original }): readonly Diagnostic[] => {
    if (translation === undefined || original !== null) return []
    const { origin, locale } = translation.table
    return [extraSet(origin, { id: translation.set, locale, source: leading })]
  })
  // Where all tables stand under one heading, the page is about one call.
  const topics = new Set(own.map(({ table }) => table.topics.at(-1)))
  const topicOf = ({ table }: OutcomeTable): string | null =>
    topics.size > 1 && table.topics.length > 1 ? (table.topics.at(-1) ?? null) : null
  const groups = [...groupBy(own, (one) => JSON.stringify([topicOf(one), one.set])).values()]
  const sets = new Map([...groupBy(groups, ([first]) => topicOf(first))].map(([topic, all]) => [topic, all.length]))
  const found = groups.map((group) => {
    const [first] = group
    const topic = topicOf(first)
    const translations = pairs.flatMap(({ translation, original }): readonly Translation[] =>
      translation !== undefined && group.some(({ table }) => table === original)
        ? [{ locale: translation.table.locale, table: translation }]
        : [],
    )
    const sources = group.map((table) => ({ locale: leading, table }))
    const headings = [...translations.filter(({ locale }) => locale === settings.locales.names), ...sources]
    const told = headings.map(({ table }) => table.table.topics)
    const { path, file } = first.table
    const wanted = outcomeId({
      path,
      topics: topic === null ? [] : told.flatMap((all) => all.at(-1) ?? []),
      titles: told.flatMap((all) => all[0] ?? []),
    })
    const codes = codesOf([...sources, ...translations], leading)
    const diagnostics = compareCodes(first, group, translations, settings)
    const value: FoundOutcome = {
      set: first.set,
      wanted:
        (sets.get(topic) ?? 1) > 1 ? `${wanted}${first.set.charAt(0).toUpperCase()}${first.set.slice(1)}` : wanted,
      title: topic ?? first.table.topics[0] ?? null,
      at: topic === null ? file : `${file}#${slugOf(topic)}`,
      file: path,
      codes,
    }
    return { value, diagnostics }
  })
  return {
    value: found.map(({ value }) => value),
    diagnostics: [...extra, ...found.flatMap(({ diagnostics }) => diagnostics)],
  }
}

/** The codes that the source lists, each with what every language says of it there. */
function codesOf(translations: readonly Translation[], leading: string): readonly OutcomeCode[] {
  const texts = new Map<CodeValue, Map<string, RichText>>()
  for (const { locale, table } of translations) {
    for (const [value, { description }] of table.rows) {
      const own = texts.get(value) ?? new Map<string, RichText>()
      if (locale === leading && !texts.has(value)) texts.set(value, own)
      if (!own.has(locale) && description.text !== '') own.set(locale, description)
    }
  }
  return [...texts]
    .map(([value, locales]) => ({ value, locales: Object.fromEntries(locales) }))
    .sort((a, b) => compareValues(a.value, b.value))
}

function compareCodes(
  first: OutcomeTable,
  group: readonly OutcomeTable[],
  translations: readonly Translation[],
  { locales: { missing } }: Settings,
): readonly Diagnostic[] {
  const own = new Map(group.flatMap(({ rows }) => [...rows]))
  const source = first.table.locale
  return [...groupBy(translations, ({ locale }) => locale)].flatMap(([locale, all]) => {
    const rows = new Map<CodeValue, Row>(all.flatMap(({ table }) => [...table.rows]))
    const [home] = all
    const names = (value: CodeValue) => ({ code: String(value), locale, source })
    const lost = [...own].filter(([value]) => !rows.has(value))
    const more = [...rows].filter(([value]) => !own.has(value))
    return [
      ...lost.map(([value, row]): Diagnostic => {
        const problem = missingCode(home.table.table.origin, names(value), [row.cells.code])
        return missing === 'error' ? { ...problem, severity: 'error' } : problem
      }),
      ...more.map(([value, row]) => extraCode(row.cells.code, names(value), [first.table.origin])),
    ]
  })
}
