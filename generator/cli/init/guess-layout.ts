import { groupBy } from '../../model/group-by.ts'
import { type CodeDocument, findLocales, type LocalePlace } from './find-locales.ts'
import { tellLanguage } from './tell-language.ts'

/** How the documents of a repository lie: what the config needs to say. */
export interface Layout {
  readonly docs: readonly string[]
  readonly source: string
  /** What stands in the place of a locale and is written otherwise: `pt_BR` for `pt-BR`. */
  readonly map: Readonly<Record<string, string>>
  /** The folder that holds them all; `''` for the working directory. */
  readonly base: string
}

/**
 * Guesses from the documents with code tables what `docs` and `locales.source` are.
 *
 * @param documents - The documents with code tables, at least one, in code-unit order.
 */
export function guessLayout(documents: readonly CodeDocument[]): Layout {
  const files = documents.map(({ file }) => file)
  const places = findLocales(documents)
  const plain = documents.filter(({ file }) => !places.has(file))
  const patterns = [...patternsOf(plain.map(({ file }) => file)), ...localizedPatterns(places)]
  const map = new Map([...places.values()].map(({ written, tag }) => [written, tag] as const))
  const tags = [...new Set(map.values())].toSorted()
  const source = plain.length > 0 ? (tellLanguage(plain.map(({ text }) => text).join(' ')) ?? 'en') : undefined
  const english = tags.find((tag) => tag === 'en' || tag.startsWith('en-'))
  return {
    docs: patterns,
    source: source ?? english ?? tags[0] ?? 'en',
    map: Object.fromEntries([...map].filter(([written, tag]) => written !== tag)),
    base: commonFolder(files).join('/'),
  }
}

/** One pattern for each place that has locales below it. */
function localizedPatterns(places: ReadonlyMap<string, LocalePlace>): readonly string[] {
  const groups = groupBy([...places], ([, { pattern }]) => pattern)
  return [...groups].map(([pattern, entries]) => {
    const files = entries.map(([file]) => file)
    const folders = entries.flatMap(([, { rest }]) => (rest === null ? [] : [rest]))
    const ending = endingOf(files)
    if (folders.length > 0) return [pattern, ...common(folders), '**', `*${ending}`].join('/')
    return pattern.startsWith('*') ? [...commonFolder(files), '**', pattern + ending].join('/') : pattern + ending
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
