/** What the docs call the source locale and a translation: their tags, and the folders that the config maps to them. */
export interface LocaleNames {
  readonly source: ReadonlySet<string>
  readonly translation: ReadonlySet<string>
  /** What a link of the translation should call it. */
  readonly own: string
  /** Whether only region or script tell them apart: `en` and `en-GB`. */
  readonly areOneLanguage: boolean
}

/**
 * Finds what the docs call two locales.
 *
 * @param source - The source locale.
 * @param translation - The locale of the translation.
 * @param map - The config's `locales.map`: folder name to tag.
 * @param file - A document of the translation: its path says which of the names is in use.
 */
export function localeNames(
  source: string,
  translation: string,
  map: Readonly<Record<string, string>>,
  file: string,
): LocaleNames {
  const foldersOf = (locale: string): readonly string[] =>
    Object.entries(map).flatMap(([folder, tag]) => (tag === locale ? [folder] : []))
  const namesOf = (locale: string): ReadonlySet<string> =>
    new Set([...foldersOf(locale), locale, locale.toLowerCase(), locale.replaceAll('-', '_')])
  const names = namesOf(translation)
  return {
    source: namesOf(source),
    translation: names,
    own: file.split(/[/.]/).find((part) => names.has(part)) ?? foldersOf(translation)[0] ?? translation,
    areOneLanguage: new Intl.Locale(source).language === new Intl.Locale(translation).language,
  }
}
