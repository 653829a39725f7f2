import { checkLocale } from '../../model/locales.ts'
import { guessLanguage } from './guess-language.ts'

/** A document with code tables. */
export interface CodeDocument {
  readonly file: string
  /** Text of its code tables: their letters tell a language. */
  readonly text: string
}

/** How the documents of a repository lie: what the config needs to say. */
export interface Layout {
  readonly docs: readonly string[]
  readonly source: string
  /** What stands in the place of a locale and is written otherwise: `pt_BR` for `pt-BR`. */
  readonly map: Readonly<Record<string, string>>
  /** The folder that holds them all; `''` for the working directory. */
  readonly base: string
}

/** Where a path names a locale. */
interface LocalePlace {
  readonly tag: string
  /** The pattern up to the folder of the locale, with it, and from there to the folder of the file: `i18n/{locale}`, `docs/current`. */
  readonly head: string
  readonly rest: readonly string[]
  readonly isSuffix: boolean
}

const translations = /^(?:i18n|l10n|locales?|languages?|langs?|translations?|translated_docs|_i18n)$/i

/**
 * Guesses from the documents with code tables what `docs` and `locales.source` are.
 *
 * @param documents - The documents with code tables, at least one, in code-unit order.
 */
export function guessLayout(documents: readonly CodeDocument[]): Layout {
  const files = documents.map(({ file }) => file)
  const places = new Map(files.flatMap((file) => placesOf(file, files).map((place) => [file, place] as const)))
  const plain = documents.filter(({ file }) => !places.has(file))
  const patterns = [...patternsOf(plain.map(({ file }) => file)), ...localizedPatterns(places)]
  const map = new Map([...places.values()].map(({ tag }) => [tag, canonicalOf(tag) ?? tag] as const))
  const tags = [...new Set(map.values())].toSorted()
  const source =
    plain.length > 0 || tags.length === 0 ? guessLanguage(plain.map(({ text }) => text).join(' ')) : undefined
  const english = tags.find((tag) => tag === 'en' || tag.startsWith('en-'))
  return {
    docs: patterns,
    source: source ?? english ?? tags[0] ?? 'en',
    map: Object.fromEntries([...map].filter(([tag, canonical]) => tag !== canonical)),
    base: commonFolder(files).join('/'),
  }
}

/** `codes.fr.md` beside `codes.md`, and `fr/codes.md` beside `en/codes.md` or below `i18n`. */
function placesOf(file: string, files: readonly string[]): readonly LocalePlace[] {
  const parts = file.split('/')
  const name = parts.at(-1) ?? ''
  const folders = parts.slice(0, -1)
  const [, stem = '', tag = '', ending = ''] = /^(.+)\.([A-Za-z_-]+)(\.[a-z]+)$/.exec(name) ?? []
  const beside = (other: string): string => [...folders, other].join('/')
  const isTranslation = files.some(
    (other) => other === beside(stem + ending) || (other !== file && other.startsWith(beside(`${stem}.`))),
  )
  if (isLocale(tag) && isTranslation) return [{ tag, head: folders.join('/'), rest: [], isSuffix: true }]
  const index = folders.findIndex((folder, at) => {
    const own = folderLocale(folder)
    if (own === null) return false
    const parent = folders.slice(0, at).join('/')
    // `docs-fr/a.md` is a translation of `docs/a.md`, `fr/a.md` of `a.md`.
    const rest = [...own.beside, ...parts.slice(at + 1)].join('/')
    const isBelow = own.segment === '{locale}' && translations.test(folders[at - 1] ?? '')
    const hasSibling = files.some((other) => {
      const [sibling = ''] = other.slice(parent === '' ? 0 : parent.length + 1).split('/')
      return (
        (parent === '' || other.startsWith(`${parent}/`)) &&
        sibling !== folder &&
        folderLocale(sibling)?.segment === own.segment
      )
    })
    return isBelow || hasSibling || files.includes(parent === '' ? rest : `${parent}/${rest}`)
  })
  const own = folderLocale(folders[index] ?? '')
  if (own === null) return []
  const head = [...folders.slice(0, index), own.segment].join('/')
  return [{ tag: own.tag, head, rest: folders.slice(index + 1), isSuffix: false }]
}

/** A folder that names a locale. */
interface FolderLocale {
  readonly tag: string
  /** The folder's pattern: `{locale}`, `docs-{locale}`. */
  readonly segment: string
  /** The folder of the source beside it: `docs` beside `docs-fr`, none beside `fr`. */
  readonly beside: readonly string[]
}

/** The locale that a folder names as a whole or at its end; `null` for none. */
function folderLocale(folder: string): FolderLocale | null {
  if (isLocale(folder)) return { tag: folder, segment: '{locale}', beside: [] }
  const [, stem = '', separator = '', tag = ''] = /^(.+?)([-_.])([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)$/.exec(folder) ?? []
  return isLocale(tag) ? { tag, segment: `${stem}${separator}{locale}`, beside: [stem] } : null
}

/** One pattern for each place that has locales below it. */
function localizedPatterns(places: ReadonlyMap<string, LocalePlace>): readonly string[] {
  const groups = new Map<string, readonly (readonly [string, LocalePlace])[]>()
  for (const entry of places) {
    const [, { head, isSuffix }] = entry
    const key = isSuffix ? '*' : head
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups].map(([key, entries]) => {
    const ending = endingOf(entries.map(([file]) => file))
    if (key === '*') return [...commonFolder(entries.map(([file]) => file)), '**', `*.{locale}${ending}`].join('/')
    const rest = common(entries.map(([, place]) => place.rest))
    return [key, ...rest, '**', `*${ending}`].join('/')
  })
}

/** The folder that holds the files with its folders; files of the working directory by their names. */
function patternsOf(files: readonly string[]): readonly string[] {
  const above = files.filter((file) => !file.includes('/'))
  const below = files.filter((file) => file.includes('/'))
  const tops = [...new Set(below.map((file) => file.split('/')[0] ?? ''))]
  return [
    ...above,
    ...tops.map((top) => {
      const inside = below.filter((file) => file.startsWith(`${top}/`))
      return [...commonFolder(inside), '**', `*${endingOf(inside)}`].join('/')
    }),
  ]
}

function endingOf(files: readonly string[]): string {
  const endings = [...new Set(files.map((file) => file.slice(file.lastIndexOf('.') + 1)))].toSorted()
  return endings.length === 1 ? `.${endings[0] ?? 'md'}` : `.{${endings.join(',')}}`
}

function commonFolder(files: readonly string[]): readonly string[] {
  return common(files.map((file) => file.split('/').slice(0, -1)))
}

/** What all lists begin with. */
function common(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists
  const end = first.findIndex((part, index) => others.some((other) => other[index] !== part))
  return end < 0 ? first : first.slice(0, end)
}

function isLocale(tag: string): boolean {
  return canonicalOf(tag) !== null
}

/** The locale that a folder or a suffix stands for, however it is written: `pt_BR`, `EN`; `null` for none. */
function canonicalOf(tag: string): string | null {
  if (!/^(?:[a-z]{2,3}|[A-Z]{2})(?:[-_][A-Za-z]{2,4})?$/.test(tag)) return null
  return checkLocale(tag.replaceAll('_', '-'), { file: '', line: 1, column: 1 }).value
}
