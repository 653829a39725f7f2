import { languages } from '../../lexicon/languages.ts'
import { groupBy } from '../../model/group-by.ts'
import { scriptOf } from '../../model/locales.ts'
import { localeNames, type NamedLocale } from './locale-names.ts'
import { tellLanguage } from './tell-language.ts'

/** A document with code tables. */
export interface CodeDocument {
  readonly file: string
  /** Text of its code tables: their letters tell a language. */
  readonly text: string
}

/** Where a path names a locale. */
export interface LocalePlace {
  /** The locale, and what stands for it in the path: `pt-BR`, `pt_BR`. */
  readonly tag: string
  readonly written: string
  /** The pattern up to the folder of the locale, with it, or that of the file's name: `i18n/{locale}`, `*.{locale}`, `docs/codes-{locale}`. */
  readonly pattern: string
  /** The folders from there to the file: `docs/current`. `null` where the file's name says the locale. */
  readonly rest: readonly string[] | null
}

/** A place that a document may name a locale at. */
interface Candidate extends Omit<LocalePlace, 'tag'> {
  readonly file: string
  readonly locales: readonly NamedLocale[]
  /** Whether only its siblings speak for it: others that are named by locales. */
  readonly isBySiblings: boolean
}

type Names = (name: string) => readonly NamedLocale[]

const translations = /^(?:i18n|l10n|locales?|languages?|langs?|translations?|translated_docs|_i18n)$/i

/**
 * Finds the locales that the paths of documents name: `codes.fr.md` beside `codes.md`, `fr/codes.md` beside
 * `en/codes.md` or below `i18n`, `english/codes.md` beside `русский/codes.md`.
 *
 * @param documents - The documents.
 * @returns By file; documents whose path names none are left out.
 */
export function findLocales(documents: readonly CodeDocument[]): ReadonlyMap<string, LocalePlace> {
  const files = documents.map(({ file }) => file)
  const names = localeNames()
  const texts = new Map(documents.map(({ file, text }) => [file, text]))
  const candidates = files.flatMap((file) => inName(file, files, names) ?? inFolders(file, files, names) ?? [])
  const groups = groupBy(candidates, ({ pattern }) => pattern)
  return new Map([...groups.values()].flatMap((group) => settle(group, texts)))
}

/** `codes.fr.md`, `codes-fr.md`, `codes_fr.md` beside `codes.md` or `codes.de.md`, and `codes/fr.md` beside `codes.md` or `codes/de.md`. */
function inName(file: string, files: readonly string[], names: Names): Candidate | null {
  const [, before = '', ending = ''] = /^(.+)(\.[a-z]+)$/.exec(file) ?? []
  const splits = [...before.matchAll(/^(?=[^/]+$)|\/(?=[^/]+$)|(?<=[^/])[._-](?=[^/]+$)/g)]
  for (const { 0: separator, index } of splits) {
    const isWhole = separator === '' || separator === '/'
    // Three letters of a name that is nothing else are a language by chance: `api-de.md`.
    const localesIn = (name: string): readonly NamedLocale[] =>
      names(name).filter(({ tag }) => !isWhole || new Intl.Locale(tag).language in languages)
    const start = before.slice(0, index + separator.length)
    const written = before.slice(start.length)
    const locales = localesIn(written)
    const isBeside = (other: string): boolean =>
      other.startsWith(start) && localesIn(other.slice(start.length, -ending.length)).length > 0
    // A hyphen joins words, too: such a pattern is for one document.
    const pattern = separator === '.' ? '*.{locale}' : `${start}{locale}`
    const hasSource = files.includes(before.slice(0, index) + ending)
    if (locales.length > 0 && (hasSource || files.some((other) => other !== file && isBeside(other))))
      return { file, written, locales, pattern, rest: null, isBySiblings: !hasSource }
  }
  return null
}

function inFolders(file: string, files: readonly string[], names: Names): Candidate | null {
  const folders = file.split('/').slice(0, -1)
  for (const [at, folder] of folders.entries()) {
    const own = folderLocale(folder, names)
    if (own === null) continue
    const parent = folders
      .slice(0, at)
      .map((name) => `${name}/`)
      .join('')
    // `docs-fr/a.md` is a translation of `docs/a.md`, `fr/a.md` of `a.md`.
    const source = parent + [...own.beside, ...file.split('/').slice(at + 1)].join('/')
    const isKnown = files.includes(source) || (own.segment === '{locale}' && translations.test(folders[at - 1] ?? ''))
    const hasSibling = files.some((other) => {
      const [sibling = ''] = other.slice(parent.length).split('/')
      return other.startsWith(parent) && sibling !== folder && folderLocale(sibling, names)?.segment === own.segment
    })
    if (isKnown || hasSibling)
      return { file, ...own, pattern: parent + own.segment, rest: folders.slice(at + 1), isBySiblings: !isKnown }
  }
  return null
}

/** A folder that names a locale, as a whole or at its end: its pattern, and the folder of the source beside it. */
function folderLocale(
  folder: string,
  names: Names,
): (Pick<Candidate, 'written' | 'locales'> & { readonly segment: string; readonly beside: readonly string[] }) | null {
  const whole = names(folder)
  if (whole.length > 0) return { written: folder, locales: whole, segment: '{locale}', beside: [] }
  const [, stem = '', separator = '', written = ''] = /^(.+?)([-_.])(.+)$/.exec(folder) ?? []
  const locales = names(written)
  return locales.length === 0 ? null : { written, locales, segment: `${stem}${separator}{locale}`, beside: [stem] }
}

/** Tells which of the places that a pattern has are locales, by what the texts are written in. */
function settle(
  group: readonly Candidate[],
  texts: ReadonlyMap<string, string>,
): readonly (readonly [string, LocalePlace])[] {
  const folders = [...groupBy(group, ({ written }) => written)].flatMap(([written, candidates]) => {
    const told = tellLanguage(candidates.map(({ file }) => texts.get(file) ?? '').join(' '))
    const locales = candidates[0].locales
    const locale = locales.find(({ tag }) => isIn(tag, told)) ?? locales[0]
    return locale === undefined ? [] : [{ written, candidates, told, ...locale }]
  })
  const countries = folders.filter(({ isCountry }) => isCountry)
  const tags = folders.map(({ tag }) => tag)
  const areLanguages =
    countries.some(({ tag, told }) => isIn(tag, told)) &&
    countries.every(({ tag, told }) => told === null || isIn(tag, told) || mayBe(tag, told)) &&
    new Set(tags).size === tags.length
  // English in folders that are called ts and cs: these are programming languages.
  const areForeign =
    group.some(({ isBySiblings }) => isBySiblings) &&
    folders.every(({ tag, told }) => told === 'en' && !isIn(tag, 'en'))
  const kept = areForeign ? [] : folders.filter(({ isCountry }) => !isCountry || areLanguages)
  // A hyphen joins words, too: `card-no.md` beside `card.md` speaks no Norwegian.
  const spoken = kept.filter(({ tag, told, candidates }) => !/^\*[-_]/.test(candidates[0].pattern) || isIn(tag, told))
  return spoken.flatMap(({ written, tag, candidates }) =>
    candidates.map(({ file, pattern, rest }) => [file, { tag, written, pattern, rest }] as const),
  )
}

function isIn(tag: string, told: string | null): boolean {
  return told !== null && new Intl.Locale(tag).language === new Intl.Locale(told).language
}

/** Letters tell one language of those that are written with them. */
function mayBe(tag: string, told: string): boolean {
  return scriptOf(told) !== 'Latn' && scriptOf(tag) === scriptOf(told)
}
