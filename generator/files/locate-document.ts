import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { checkLocale } from '../model/locales.ts'
import type { FoundDocument } from './found-document.ts'
import type { DocsPattern } from './patterns.ts'

/** A document with its locale, and what stands in the locale's place in its path. */
export interface LocatedDocument extends Result<FoundDocument | null> {
  readonly folder: string | null
}

/**
 * Tells a document's locale. A pattern with a locale says more than one without, so it speaks where both match, unless
 * what stands in the locale's place cannot be meant for one: `release.notes.md` beside `codes.fr.md`.
 *
 * @param file - The document's path.
 * @param patterns - The patterns that match it.
 * @param settings - `locales`.
 * @returns The document; `null` where its locale is none, with what `checkLocale` says of that.
 */
export function locateDocument(file: string, patterns: readonly DocsPattern[], settings: Settings): LocatedDocument {
  const isNamed = patterns.some((pattern) => pattern.names(file))
  const readings = patterns
    .flatMap((pattern) => pattern.match(file) ?? [])
    .map(({ folder, path }) => {
      const tag = localeOf(folder, settings)
      return { folder, tag, path, checked: checkLocale(tag, { file, line: 1, column: 1 }) }
    })
  const localized = readings.filter(({ folder }) => folder !== null)
  const plain = readings.find(({ folder }) => folder === null)
  const [first] = localized
  const reading =
    localized.find(({ checked }) => checked.value !== null) ??
    (first !== undefined && plain !== undefined && !looksLikeLocale(first.tag) ? plain : (first ?? plain))
  if (reading === undefined) return { value: null, folder: null, diagnostics: [] }
  const { folder, path, checked } = reading
  const document = checked.value === null ? null : { file, path, locale: checked.value, isNamed }
  return { value: document, folder, diagnostics: checked.diagnostics }
}

function looksLikeLocale(tag: string): boolean {
  return /^[A-Za-z]{2}(?:[-_].*)?$/.test(tag)
}

function localeOf(folder: string | null, { locales: { map, source } }: Settings): string {
  if (folder === null) return source
  return Object.entries(map).find(([key]) => key.normalize('NFC') === folder)?.[1] ?? folder
}
