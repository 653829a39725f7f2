import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { translationCopied } from '../../diagnostics/rules/locales.ts'
import { textOf } from '../identity/evidence.ts'
import { wordsOf } from '../identity/likeness.ts'
import type { LocaleOfSet, SetOfLocales } from '../locales-of-set.ts'
import type { CodeValue } from '../types.ts'

/** A translated set, and its source. */
interface Translated {
  readonly id: string
  readonly source: LocaleOfSet
  readonly translation: LocaleOfSet
}

/**
 * Finds translations that are those of another table: a page that was copied to be translated, and was not. The names of
 * the codes may come from there.
 *
 * @param sets - All sets.
 * @returns `translation-copied`, once for two sets whose texts are the same in a translation and not in the source.
 */
export function findCopiedTranslations(sets: readonly SetOfLocales[]): readonly Diagnostic[] {
  const all = sets.flatMap(({ id, source, translations }) =>
    source === null ? [] : translations.map((translation) => ({ id, source, translation })),
  )
  const seen = new Map<string, Translated>()
  return all.flatMap((own) => {
    const { locale, rows } = own.translation
    const keys = [...rows.keys()].map((value) => [locale, value, sayingOf(own.translation, value)].join('\n'))
    const others = new Set(keys.flatMap((key) => seen.get(key) ?? []))
    for (const key of keys) seen.set(key, seen.get(key) ?? own)
    const other = [...others].find((one) => isCopyOf(own, one))
    if (other === undefined) return []
    const [table] = own.translation.tables
    const place = other.translation.tables[0].origin
    const facts = { id: own.id, other: other.id, locale, source: own.source.locale, at: `${place.file}:${place.line}` }
    return [translationCopied(table.origin, facts, [place])]
  })
}

/** Whether most codes, and two at least, are translated by the same texts, none of which the sources share. */
function isCopyOf(one: Translated, other: Translated): boolean {
  const shared = [...one.translation.rows.keys()].filter((value) => other.translation.rows.has(value))
  const same = shared.filter((value) => {
    const text = sayingOf(one.translation, value)
    return text !== '' && text === sayingOf(other.translation, value)
  })
  const areOther = same.every((value) => sayingOf(one.source, value) !== sayingOf(other.source, value))
  return same.length >= 2 && same.length * 3 >= shared.length * 2 && areOther
}

function sayingOf({ rows }: LocaleOfSet, value: CodeValue): string {
  const [placed] = rows.get(value) ?? []
  return placed === undefined ? '' : wordsOf(textOf(placed.row))
}
