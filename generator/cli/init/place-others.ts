import { resolveSettings } from '../../config/resolve-settings.ts'
import { unknownLocale } from '../../diagnostics/rules/locales.ts'
import { matchesPath } from '../../docs/selection/matches-path.ts'
import { findDocuments } from '../../files/find-documents.ts'
import { readPattern } from '../../files/patterns.ts'
import type { Layout } from './guess-layout.ts'
import { leftOut } from './left-out.ts'
import { localeNames } from './locale-names.ts'

/**
 * Says of the other documents that the patterns find what they are: those of a language that has no code tables yet, and
 * those to leave out, as `docs/images` beside `docs/en` and `docs/fr`, and copies below `dist`.
 *
 * @param root - The working directory.
 * @param layout - Where the documents with code tables are.
 */
export async function placeOthers(root: string, layout: Layout): Promise<Layout> {
  const { docs, source, map } = layout
  const settings = resolveSettings({ docs, registry: null, locales: { source, map } })
  const { value: found, diagnostics } = await findDocuments(root, settings)
  const copies = leftOut.filter((pattern) => found.some(({ file }) => matchesPath(pattern, file)))
  const localized = docs.filter((pattern) => pattern.includes('{locale}')).map((pattern) => readPattern(pattern))
  const names = localeNames()
  const others = diagnostics
    .filter(({ rule }) => rule === unknownLocale.name)
    .map(({ file }) => {
      const folder = localized.flatMap((pattern) => pattern.match(file)?.folder ?? [])[0] ?? ''
      return { file, folder, tag: names(folder)[0]?.tag }
    })
  const languages = others.flatMap(({ folder, tag }) => (tag === undefined ? [] : [[folder, tag] as const]))
  const strange = others.filter(({ tag }) => tag === undefined).map(({ file, folder }) => folderOf(file, folder))
  return {
    ...layout,
    docs: [...docs, ...[...copies, ...new Set(strange)].map((pattern) => `!${pattern}`)],
    map: { ...map, ...Object.fromEntries(languages) },
  }
}

/** All of the folder that a path goes through; the file alone where it goes through none. */
function folderOf(file: string, folder: string): string {
  const parts = file.split('/')
  const at = parts.slice(0, -1).indexOf(folder)
  return at < 0 ? file : [...parts.slice(0, at + 1), '**'].join('/')
}
