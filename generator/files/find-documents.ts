import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { glob } from 'tinyglobby'

import { placeOfKey, type Settings } from '../config/settings.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { noDocuments } from '../diagnostics/rules/files.ts'
import { checkLocale } from '../model/locales.ts'
import { compareText, displayPath } from './paths.ts'
import { readPattern } from './patterns.ts'

/** A document that a run is to read, and what its path says of it. */
export interface FoundDocument {
  readonly file: string
  readonly path: string
  readonly locale: string
  /** Whether it was asked for by its own name, in whatever locale. */
  readonly isNamed: boolean
}

/**
 * Finds the documents that the config's patterns match, in code-unit order of their paths.
 *
 * @param root - The working directory.
 * @param settings - `docs`, `locales` and `out`.
 * @returns Each document once, with its locale; `no-documents` where there is none, and what `checkLocale` says of
 * locales that are none.
 */
export async function findDocuments(root: string, settings: Settings): Promise<Result<readonly FoundDocument[]>> {
  // A pattern with a locale says more than one without, so it speaks first where both match.
  const patterns = settings.docs
    .toSorted((a, b) => Number(b.includes('{locale}')) - Number(a.includes('{locale}')))
    .map(readPattern)
  const named = (file: string): boolean => patterns.some((pattern) => pattern.names(file))
  const found = new Map<string, FoundDocument>()
  const problems = new Map<string, Diagnostic>()
  for (const pattern of patterns) {
    const files = await glob([pattern.glob], { cwd: root, ignore: ['**/node_modules/**', `${settings.out}/**`] })
    for (const file of files.toSorted(compareText)) {
      const match = found.has(file) ? null : pattern.match(file)
      if (match === null) continue
      const tag = localeOf(match.folder, settings)
      const place = { file, line: 1, column: 1 }
      const checked = checkLocale(tag, place)
      for (const problem of checked.diagnostics) if (!problems.has(tag)) problems.set(tag, problem)
      if (checked.value !== null)
        found.set(file, { file, path: match.path, locale: checked.value, isNamed: named(file) })
    }
  }
  const documents = [...found.values()].toSorted((a, b) => compareText(a.file, b.file))
  const none = documents.length === 0 && problems.size === 0
  const missing = none ? [noDocuments(placeOfKey(settings, ['docs']), { patterns: settings.docs })] : []
  return { value: documents, diagnostics: [...problems.values(), ...missing] }
}

/**
 * Finds the documents that the command line names: files as they are, folders by the Markdown in them.
 *
 * @param root - The working directory.
 * @param names - Paths relative to it.
 * @param locale - The locale of all of them.
 */
export async function findNamedDocuments(
  root: string,
  names: readonly string[],
  locale: string,
): Promise<readonly FoundDocument[]> {
  const files = await Promise.all(names.map((name) => expand(root, name)))
  return [...new Set(files.flat())].map((file) => ({ file, path: file, locale, isNamed: names.includes(file) }))
}

async function expand(root: string, name: string): Promise<readonly string[]> {
  const path = resolve(root, name)
  const folder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
  if (!folder) return [displayPath(root, path)]
  const inside = await glob(['**/*.{md,mdx,markdown}'], { cwd: path, ignore: ['**/node_modules/**'], absolute: true })
  return inside.length === 0
    ? [displayPath(root, path)]
    : inside.map((file) => displayPath(root, file)).toSorted(compareText)
}

function localeOf(folder: string | null, settings: Settings): string {
  const { map, source } = settings.locales
  if (folder === null) return source
  return Object.hasOwn(map, folder) ? (map[folder] ?? folder) : folder
}
