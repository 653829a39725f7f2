import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { placeOfKey, type Settings } from '../config/settings.ts'
import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { noDocuments, nothingIgnored } from '../diagnostics/rules/files.ts'
import { localeTwice } from '../diagnostics/rules/locales.ts'
import { checkLinks, checkPatterns } from './check-within.ts'
import type { FoundDocument } from './found-document.ts'
import { locateDocument, type LocatedDocument } from './locate-document.ts'
import { compareText } from './paths.ts'
import { hasWildcard, readPatterns, type DocsPattern } from './patterns.ts'

/** A pattern, and the files that it matches. */
interface MatchedPattern {
  readonly pattern: DocsPattern
  readonly files: ReadonlySet<string>
}

/**
 * Finds the documents that the config's patterns match, in code-unit order of their paths.
 *
 * @param root - The working directory.
 * @param settings - `docs`, `ignore`, `within`, `locales` and `out`.
 * @returns Each document once, with its locale; `no-documents` for each pattern that matches none, `nothing-ignored` for
 * each that leaves none out, `locale-twice`, and what `checkLocale` says of locales that are none. Nothing but `documents-outside` or
 * `link-outside` where a pattern or a link leads out of `within`.
 */
export async function findDocuments(root: string, settings: Settings): Promise<Result<readonly FoundDocument[]>> {
  const { wanted, unwanted } = readPatterns(settings)
  const outside = checkPatterns(root, wanted, settings)
  if (outside.length > 0) return { value: [], diagnostics: outside }
  const [matched, ignored] = await Promise.all([
    matchAll(root, wanted, settings, false),
    matchAll(root, unwanted, settings, true),
  ])
  const left = new Set(ignored.flatMap(({ files }) => [...files]))
  const files = new Set(matched.flatMap((one) => [...one.files]).filter((file) => !left.has(file)))
  const strange = await checkLinks(root, [...files].toSorted(compareText), settings)
  if (strange.length > 0) return { value: [], diagnostics: strange }
  const located = [...files].toSorted(compareText).map((file) => {
    const fitting = matched.filter((one) => one.files.has(file)).map(({ pattern }) => pattern)
    return locateDocument(file, fitting, settings)
  })
  // A folder that is no locale is one problem, however many documents it holds.
  const problems = new Map(
    located.toReversed().flatMap(({ diagnostics }) => diagnostics.map((one) => [one.message, one])),
  )
  const value = located.flatMap(({ value: document }) => document ?? [])
  const twice = reportTwice(located)
  const unmatched = await Promise.all([
    ...matched.filter(isEmpty).map(async ({ pattern: { said, key } }) => {
      return noDocuments(placeOfKey(settings, key), { pattern: said, meant: await meantBy(said, root), isNamed: true })
    }),
    ...ignored.filter(isEmpty).map(async ({ pattern: { said, key } }) => {
      return nothingIgnored(placeOfKey(settings, key), { pattern: said, meant: await meantBy(said, root) })
    }),
  ])
  const none = value.length === 0 && problems.size === 0 && !matched.some(isEmpty)
  const isNamed = wanted.length > 0
  const nothing = none ? [noDocuments(placeOfKey(settings, ['docs']), { pattern: null, meant: null, isNamed })] : []
  return { value, diagnostics: [...unmatched, ...nothing, ...[...problems.values()].toReversed(), ...twice] }
}

async function matchAll(
  root: string,
  patterns: readonly DocsPattern[],
  { out }: Settings,
  expandDirectories: boolean,
): Promise<readonly MatchedPattern[]> {
  // Not needed by a run that stops at its config.
  const { glob } = await import('tinyglobby')
  const ignore = ['**/node_modules/**', `${out}/**`]
  return Promise.all(
    patterns.map(async (pattern) => {
      const globs = [pattern.glob, pattern.glob.normalize('NFD')]
      return { pattern, files: new Set(await glob(globs, { cwd: root, ignore, expandDirectories })) }
    }),
  )
}

function isEmpty({ files }: MatchedPattern): boolean {
  return files.size === 0
}

/** A document that two folders of one language hold, once for each pair of folders. */
function reportTwice(located: readonly LocatedDocument[]): readonly Diagnostic[] {
  const first = new Map<string, string>()
  const told = new Set<string>()
  return located.flatMap(({ value, folder }) => {
    if (value === null || folder === null) return []
    const { file, path, locale } = value
    const key = JSON.stringify([locale, path])
    const other = first.get(key)
    if (other === undefined) first.set(key, folder)
    if (other === undefined || other === folder || told.has(`${other} ${folder}`)) return []
    told.add(`${other} ${folder}`)
    return [localeTwice({ file, line: 1, column: 1 }, { locale, folders: [other, folder] })]
  })
}

/** `docs/{lang}`: braces with one word in them. */
const otherLocale = /\{(?!locale\})[\w-]+\}/
const extension = /\.\w+$/
/** What documents are called. */
const extensions = ['.md', '.mdx', '.markdown', '.MD'] as const

/**
 * What a pattern that matches nothing was to be: with / between folders, with a name that there is, with another ending, or all of
 * a folder.
 */
async function meantBy(said: string, root: string): Promise<string | null> {
  // In `.*\.md` it is no mistake of Windows.
  if (/\\(?!\.)/.test(said)) return said.replaceAll('\\', '/')
  if (otherLocale.test(said)) return said.replace(otherLocale, '{locale}')
  return (await nearPath(said, root)) ?? (await withOtherExtension(said, root))
}

async function withOtherExtension(said: string, root: string): Promise<string | null> {
  if (!hasWildcard(said) || !extension.test(said)) return null
  const { glob } = await import('tinyglobby')
  for (const other of extensions) {
    const meant = said.replace(extension, other)
    const pattern = meant.replace(/^!/, '').replaceAll('{locale}', '*')
    const found = await glob(pattern, { cwd: root, ignore: ['**/node_modules/**'] })
    if (found.length > 0) return meant
  }
  return null
}

async function nearPath(said: string, root: string): Promise<string | null> {
  const parts = said.replace(/^!|\/$/g, '').split('/')
  for (const [index, part] of parts.entries()) {
    const names = await readdir(join(root, ...parts.slice(0, index))).catch((): readonly string[] => [])
    if (part === '.' || names.includes(part)) continue
    if (hasWildcard(part)) return null
    const near = closest(part, names)
    return near === null ? null : said.replace(part, near)
  }
  return `${said.replace(/\/$/, '')}/**/*.md`
}
