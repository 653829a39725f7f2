import type { Place, Result } from '../diagnostics/diagnostic.ts'
import { doubtfulLocale, notCanonicalLocale, unknownLocale } from '../diagnostics/rules/locales.ts'

/** Tags that name a small language and, as a folder, almost always a country's large one. */
const doubtful: ReadonlyMap<string, { readonly language: string; readonly meant: string }> = new Map([
  ['br', { language: 'Breton', meant: 'pt-BR' }],
  ['se', { language: 'Northern Sami', meant: 'sv' }],
])

/** Countries whose first language in CLDR is not the one that a folder of that name is written in. */
const countryLanguages: ReadonlyMap<string, string> = new Map([
  ['KZ', 'kk'],
  ['BY', 'be'],
])

/**
 * Checks a locale as a folder, a file name or the config writes it.
 *
 * @param tag - For example `kk`, `pt-BR`; `und` stands for no language and is always right.
 * @param place - Where to report: the first document of the locale, or the config.
 * @returns The canonical BCP 47 tag, `null` where it is none. Diagnostics: `unknown-locale`, `doubtful-locale`,
 * `not-canonical-locale`.
 */
export function checkLocale(tag: string, place: Place): Result<string | null> {
  const canonical = canonicalize(tag)
  if (canonical === 'und') return { value: canonical, diagnostics: [] }
  if (canonical === null || !isKnown(canonical)) {
    return { value: null, diagnostics: [unknownLocale(place, { tag, meant: guess(tag) })] }
  }
  const doubt = doubtful.get(canonical)
  const diagnostics = [
    ...(canonical === tag ? [] : [notCanonicalLocale(place, { tag, canonical })]),
    ...(doubt === undefined ? [] : [doubtfulLocale(place, { tag, ...doubt })]),
  ]
  return { value: canonical, diagnostics }
}

/**
 * The script that a locale is written in.
 *
 * @param tag - A BCP 47 tag.
 * @returns Its ISO 15924 code (`Cyrl`, `Arab`, `Jpan`), said by the tag or likely for the language; `null` for none.
 */
export function scriptOf(tag: string): string | null {
  try {
    const locale = new Intl.Locale(tag)
    return locale.toString() === 'und' ? null : (locale.maximize().script ?? null)
  } catch {
    return null
  }
}

const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/**
 * Whether a locale is written from right to left. The script decides: `kk` is not, `kk-Arab` is.
 *
 * @param tag - A BCP 47 tag.
 */
export function isRightToLeft(tag: string): boolean {
  return rightToLeft.has(scriptOf(tag) ?? '')
}

function canonicalize(tag: string): string | null {
  try {
    return new Intl.Locale(Intl.getCanonicalLocales(tag)[0] ?? '').toString()
  } catch {
    // The only way that Intl has to say that a tag is malformed, or private through and through (`x-default`).
    return null
  }
}

function isKnown(canonical: string): boolean {
  const { language, script, region } = new Intl.Locale(canonical)
  return isLanguage(language) && hasName('script', script) && hasName('region', region)
}

/** The names of languages take long to load; the rules of plurals know most languages at once. */
function isLanguage(code: string): boolean {
  return Intl.PluralRules.supportedLocalesOf(code).length > 0 || hasName('language', code)
}

function hasName(type: 'language' | 'script' | 'region', code: string | undefined): boolean {
  return code === undefined || new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined
}

/** What an unknown tag was meant to be: `pt_BR` with the right separator, or the language of the country `jp`. */
function guess(tag: string): string | null {
  const separated = canonicalize(tag.replaceAll('_', '-'))
  if (separated !== null && isKnown(separated)) return separated
  const country = languageOfCountry(tag.toUpperCase())
  return country === null ? null : new Intl.Locale(country).language
}

/**
 * The language of a country, with the country where the language is first spoken elsewhere: `ja` for `JP`, `de-AT` for `AT`.
 *
 * @param country - Two capital letters.
 * @returns `null` where there is no such country.
 */
export function languageOfCountry(country: string): string | null {
  if (!/^[A-Z]{2}$/.test(country) || !hasName('region', country)) return null
  const said = countryLanguages.get(country)
  if (said !== undefined) return said
  const likely = new Intl.Locale(`und-${country}`).maximize()
  return likely.language === 'und' ? null : likely.minimize().toString()
}
