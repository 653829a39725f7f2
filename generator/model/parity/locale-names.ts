import type { LocaleNames } from './compare-links.ts'

/**
 * What the addresses of the docs call two locales: their tags, and the folders that the config maps to them.
 *
 * @param source - The source locale.
 * @param translation - The locale of the translation.
 * @param map - The config's `locales.map`: folder name to tag.
 */
export function localeNames(source: string, translation: string, map: Readonly<Record<string, string>>): LocaleNames {
  const foldersOf = (locale: string): readonly string[] =>
    Object.entries(map).flatMap(([folder, tag]) => (tag === locale ? [folder] : []))
  const namesOf = (locale: string): ReadonlySet<string> =>
    new Set([...foldersOf(locale), locale, locale.toLowerCase(), locale.replaceAll('-', '_')])
  return {
    source: namesOf(source),
    translation: namesOf(translation),
    own: foldersOf(translation)[0] ?? translation,
  }
}
