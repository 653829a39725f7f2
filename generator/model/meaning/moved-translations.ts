import type { PublishedModel } from '../diff/published-model.ts'
import { textOf } from '../identity/evidence.ts'
import { wordsOf } from '../identity/likeness.ts'
import type { RegistrySet } from '../registry/types.ts'
import type { DocumentedSet } from '../types.ts'

/** Tells what a text of a locale translated when it was published, where it no longer stands there. */
export type MovedTranslations = (locale: string, text: string) => string | null

/**
 * Finds the translations that left their codes since the last output: what is found at another code then was not
 * translated, but moved there, as where two rows of a translation change places, or two pages of the source alone.
 *
 * @param documented - The sets as the docs have them.
 * @param published - What was generated last.
 * @param registered - The sets of the registry, which knows of stale translations what they translate.
 */
export function movedTranslations(
  documented: readonly DocumentedSet[],
  published: PublishedModel | null,
  registered: ReadonlyMap<string, RegistrySet>,
): MovedTranslations {
  const now = new Map(documented.map(({ id, codes }) => [id, new Map(codes.map((code) => [code.value, code.locales]))]))
  const sources = new Map<string, string>()
  for (const { id, codes } of published?.sets ?? [])
    for (const { value, locales } of codes) {
      const current = now.get(id)?.get(value)
      const source = locales[published?.sourceLocale ?? '']?.text ?? ''
      for (const [locale, { text }] of Object.entries(locales)) {
        const said = current?.[locale]
        const stays = said !== undefined && (textOf(said) === text || wordsOf(textOf(said)) === wordsOf(text))
        const translated = registered.get(id)?.byValue.get(value)?.stale[locale]?.of ?? source
        if (!stays && text !== '' && translated !== '') sources.set(keyOf(locale, text), translated)
      }
    }
  return (locale, text) => (sources.size === 0 ? null : (sources.get(keyOf(locale, text)) ?? null))
}

function keyOf(locale: string, text: string): string {
  return `${locale} ${wordsOf(text)}`
}
