import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { translationStale } from '../../diagnostics/rules/meaning.ts'
import type { PublishedCode, PublishedModel } from '../diff/published-model.ts'
import { textOf } from '../identity/evidence.ts'
import { wordsOf } from '../identity/likeness.ts'
import { once } from '../once.ts'
import type { RegistryEntry, RegistrySet, StaleTranslation } from '../registry/types.ts'
import { spotOfCell } from '../spot-of-cell.ts'
import type { CodeValue, DocumentedCode, DocumentedSet } from '../types.ts'
import type { MovedTranslations } from './moved-translations.ts'
import type { Question } from './question.ts'
import { shorten } from './shorten.ts'

/** Which translations did not follow their source. */
export interface Staleness {
  /** One `stale-translation` for each, at its row. */
  readonly diagnostics: readonly Diagnostic[]
  readonly questions: readonly Question[]
  /** What the registry is to remember of each code that has such translations. */
  readonly stale: ReadonlyMap<CodeValue, Readonly<Record<string, StaleTranslation>>>
}

/** What is known of the texts of former days. */
export interface FormerTexts {
  readonly known: RegistrySet
  /** The source language. */
  readonly source: string
  /** What was generated last: how the translations read then. */
  readonly published: () => PublishedModel | null
  /** The translations that left their codes since. */
  readonly moved: () => MovedTranslations
  /** Whether it is asked already if the source of a code is right: until that is answered, no translation is to blame. */
  readonly isInQuestion: (code: CodeValue) => boolean
}

/**
 * Finds the translations that say what the source said once. The registry knows the former text of the source, and the last
 * output how the translation read: one that changed with its source has followed it. Where there is no last output, a
 * translation of a changed text counts as stale, until it changes or is accepted. So does one that translated the text of
 * another code when that was published.
 *
 * @param documented - The set as the docs have it.
 * @param former - What the registry and the last output have of it.
 */
export function findStale(
  documented: DocumentedSet,
  { known, source, published, moved, isInQuestion }: FormerTexts,
): Staleness {
  const language = known.identity?.language ?? source
  // Of texts in another language than the source nobody can say whether the source changed.
  if (language !== source) return { diagnostics: [], questions: [], stale: new Map() }
  const publishedCodes = once(() => codesOf(published(), documented.id))
  const stale = new Map<CodeValue, Readonly<Record<string, StaleTranslation>>>()
  const diagnostics: Diagnostic[] = []
  const questions: Question[] = []
  for (const code of documented.codes) {
    const entry = known.byValue.get(code.value)
    const said = Object.hasOwn(code.locales, source) ? code.locales[source] : undefined
    if (entry === undefined || said === undefined || entry.status === 'removed') continue
    const text = textOf(said)
    const found = Object.fromEntries(staleOf({ code, entry, text, source }, publishedCodes, moved))
    if (Object.keys(found).length === 0) continue
    stale.set(code.value, found)
    for (const [locale, { of }] of Object.entries(found)) {
      const row = code.locales[locale]
      const facts = { set: documented.id, code: code.value, name: entry.name, locale }
      if (row === undefined) continue
      if (!isInQuestion(code.value))
        diagnostics.push(
          translationStale(spotOfCell(row, 'text'), { ...facts, before: shorten(of), after: shorten(text) }, [
            spotOfCell(said, 'text'),
          ]),
        )
      const answer = `${documented.id} ${code.value} (${entry.name}): the ${locale} translation is still right`
      questions.push({ kind: 'stale', set: documented.id, codes: [code.value], answer, locale, text, stale: found })
    }
  }
  return { diagnostics, questions, stale }
}

interface Translated {
  readonly code: DocumentedCode
  readonly entry: RegistryEntry
  /** What the source says now. */
  readonly text: string
  readonly source: string
}

function staleOf(
  { code, entry, text, source }: Translated,
  published: () => PublishedCodes,
  moved: () => MovedTranslations,
): readonly (readonly [string, StaleTranslation])[] {
  const now = once(() => wordsOf(text))
  const isChanged = entry.text !== null && entry.text !== text && wordsOf(entry.text) !== now()
  return Object.entries(code.locales).flatMap(([locale, said]): readonly (readonly [string, StaleTranslation])[] => {
    const translation = textOf(said)
    if (locale === source || translation === '') return []
    const marked = Object.hasOwn(entry.stale, locale) ? entry.stale[locale] : undefined
    const before = formerTranslation(published().get(code.value), locale)
    // Nearly all of them, and no word of theirs has to be looked at.
    if (!isChanged && marked === undefined && before === translation) return []
    const words = wordsOf(translation)
    if (words === now()) return []
    if (marked !== undefined && wordsOf(marked.text) === words) {
      return wordsOf(marked.of) === now() ? [] : [[locale, marked]]
    }
    const stayed = typeof before === 'string' && wordsOf(before) === words
    const of = stayed ? null : moved()(locale, translation)
    if (of !== null && wordsOf(of) !== now()) return [[locale, { of, text: translation }]]
    if (!isChanged || marked !== undefined) return []
    return before === undefined || stayed ? [[locale, { of: entry.text, text: translation }]] : []
  })
}

type PublishedCodes = ReadonlyMap<CodeValue, PublishedCode>

function codesOf(published: PublishedModel | null, id: string): PublishedCodes {
  const set = published?.sets.find((one) => one.id === id)
  return new Map(set?.codes.map((code) => [code.value, code]))
}

/** How a translation read; `null` where there was none, `undefined` where nobody knows. */
function formerTranslation(code: PublishedCode | undefined, locale: string): string | null | undefined {
  if (code === undefined) return undefined
  const said = Object.hasOwn(code.locales, locale) ? code.locales[locale] : undefined
  return said === undefined ? null : said.text === '' ? (said.message ?? '') : said.text
}
