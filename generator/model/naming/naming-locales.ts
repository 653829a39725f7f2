/** Which locale's text may give a name. */
export interface NamingLocales {
  readonly names: string
  readonly source: string
  /** Those of them that are written in Latin letters. */
  readonly latin: readonly string[]
}

/**
 * Asks once, and not for each code, in which letters the texts are written that names are made of.
 *
 * @param locales - The locale that names are made from, and the source locale, which stands in where its script is Latin.
 */
export function namingLocales({ names, source }: Omit<NamingLocales, 'latin'>): NamingLocales {
  return { names, source, latin: [names, source].filter(isLatin) }
}

/**
 * The language whose words tell how a text is read: English beside another script.
 *
 * @param locale - The locale of the text.
 * @param locales - Which of them are Latin.
 */
export function languageToRead(locale: string, { latin }: NamingLocales): string {
  return latin.includes(locale) ? locale : 'en'
}

function isLatin(locale: string): boolean {
  return locale === 'und' || new Intl.Locale(locale).maximize().script === 'Latn'
}
