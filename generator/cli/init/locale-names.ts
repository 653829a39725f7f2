import { languages } from '../../lexicon/languages.ts'
import { checkLocale, languageOfCountry } from '../../model/locales.ts'

/** A locale that a name may stand for. */
export interface NamedLocale {
  readonly tag: string
  /** Whether the name is that of a country: what lies there may as well be about the country. */
  readonly isCountry: boolean
}

/**
 * Makes the function that tells which locales a folder's name, or a part of one, may stand for, the likeliest first: a tag
 * however it is written (`pt_BR`, `EN`), a language (`english`, `русский`), a country (`kz`, `kazakhstan`).
 */
export function localeNames(): (name: string) => readonly NamedLocale[] {
  const languageNames = namesOfLanguages()
  const countryNames = namesOfCountries()
  return (name) => {
    const key = keyOf(name)
    const isCode = /^(?:[a-z]{2}|[A-Z]{2})$/.test(name)
    const found = [
      { tag: canonicalTag(name), isCountry: false },
      { tag: languageNames.get(key), isCountry: false },
      { tag: isCode ? languageOfCountry(name.toUpperCase()) : countryNames.get(key), isCountry: true },
      { tag: languageBegun(key, languageNames), isCountry: false },
    ]
    return found.flatMap(({ tag, isCountry }) => (typeof tag === 'string' ? [{ tag, isCountry }] : []))
  }
}

function canonicalTag(name: string): string | null {
  if (!/^(?:[a-z]{2,3}|[A-Z]{2})(?:[-_](?:[A-Za-z]{2,4}|\d{3}))*$/.test(name)) return null
  return checkLocale(name.replaceAll('_', '-'), { file: '', line: 1, column: 1 }).value
}

/** `қазақша` is how one says in Kazakh that something is in the language that is called `қазақ тілі`. */
function languageBegun(key: string, names: ReadonlyMap<string, string>): string | null {
  for (const [name, tag] of names)
    if (name.length > 4 && key.startsWith(name) && key.length <= name.length + 2) return tag
  return null
}

/** What languages are called in English and by those who speak them, and the first words of that. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  const entries = [...Object.keys(languages), 'pt-BR', 'zh-Hans', 'zh-Hant'].flatMap((tag) =>
    namesIn(['en', tag], 'language', tag).flatMap((name) => [
      [keyOf(name), tag] as const,
      [keyOf(name.split(' ')[0] ?? ''), tag] as const,
    ]),
  )
  // The first that has a name keeps it: Portuguese before that of Brazil.
  return new Map(entries.toReversed())
}

/** Names that English readers write and Intl does not. */
const usualNames = { turkey: 'TR', korea: 'KR', usa: 'US', england: 'GB', czechrepublic: 'CZ' } as const

function namesOfCountries(): ReadonlyMap<string, string | null> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  const countries = letters.flatMap((first) => letters.map((second) => first + second))
  const entries = countries.flatMap((country) => {
    const tag = languageOfCountry(country)
    return tag === null ? [] : namesIn(['en', tag], 'region', country).map((name) => [keyOf(name), tag] as const)
  })
  const usual = Object.entries(usualNames).map(([name, country]) => [name, languageOfCountry(country)] as const)
  return new Map([...entries, ...usual])
}

function namesIn(speakers: readonly string[], type: 'language' | 'region', code: string): readonly string[] {
  return speakers.flatMap((speaker) => new Intl.DisplayNames([speaker], { type, fallback: 'none' }).of(code) ?? [])
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
