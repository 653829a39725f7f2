import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'

import { placeOfKey, type Settings } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { documentsOutside, linkOutside } from '../diagnostics/rules/files.ts'
import { linksTo, orNull } from './links.ts'
import { nodeDisk } from './disk.ts'
import { displayPath } from './paths.ts'
import type { DocsPattern } from './patterns.ts'

/**
 * Finds the patterns that lead out of where documents may come from, and those that begin at the root of the disk.
 *
 * @param root - The working directory.
 * @param patterns - The patterns.
 * @param settings - `within`.
 * @returns `documents-outside` for each.
 */
export function checkPatterns(
  root: string,
  patterns: readonly DocsPattern[],
  settings: Settings,
): readonly Diagnostic[] {
  const folder = resolve(root, settings.within)
  return patterns.flatMap(({ said, key, base }) => {
    const path = said.replace(/^!/, '')
    const isFromRoot = isAbsolute(path) || /^[A-Za-z]:[\\/]/.test(path)
    const start = resolve(root, base)
    const isInside = isBelow(start, folder)
    if (isInside && !isFromRoot) return []
    const facts = {
      pattern: said,
      written: isFromRoot && isAbsolute(path) ? displayPath(root, path) : null,
      within: isInside ? null : displayPath(root, commonFolder(root, start)),
    }
    return [documentsOutside(placeOfKey(settings, key), facts)]
  })
}

/**
 * Finds documents that a symbolic link brings in from elsewhere.
 *
 * @param root - The working directory.
 * @param files - The documents.
 * @param settings - `within`.
 * @returns `link-outside` for each link.
 */
export async function checkLinks(
  root: string,
  files: readonly string[],
  { within }: Settings,
): Promise<readonly Diagnostic[]> {
  const real = async (path: string): Promise<string | null> => orNull(realpath(path)).catch(() => null)
  const folder = (await real(resolve(root, within))) ?? resolve(root, within)
  const base = (await real(root)) ?? root
  const found = new Map<string, Diagnostic>()
  for (const file of files) {
    const target = await real(join(root, file))
    if (target === null || isBelow(target, folder)) continue
    const [link = file] = await linksTo(root, [file], nodeDisk)
    const facts = { target: displayPath(base, target), within: displayPath(base, commonFolder(base, target)) }
    if (!found.has(link)) found.set(link, linkOutside({ file: link, line: 1, column: 1 }, facts))
  }
  return [...found.values()]
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The nearest folder that holds two paths. */
function commonFolder(one: string, other: string): string {
  const [parts, others] = [one.split(sep), other.split(sep)]
  const length = parts.findIndex((part, index) => part !== others[index])
  return parts.slice(0, length < 0 ? parts.length : length).join(sep) || sep
}
