import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { FoundDocument } from './found-document.ts'
import { compareText, displayPath } from './paths.ts'
import { standardInput } from './standard-input.ts'

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
  if (name === standardInput) return [name]
  const path = await throughLinks(root, resolve(root, name))
  const folder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
  if (!folder) return [displayPath(root, path)]
  const { glob } = await import('tinyglobby')
  const inside = await glob(['**/*.{md,mdx,markdown}'], { cwd: path, ignore: ['**/node_modules/**'], absolute: true })
  return inside.length === 0
    ? [displayPath(root, path)]
    : inside.map((file) => displayPath(root, file)).toSorted(compareText)
}

/** A path into the working directory that takes another way, as through a link, is the same path. */
async function throughLinks(root: string, path: string): Promise<string> {
  if (!displayPath(root, path).startsWith('..')) return path
  try {
    const inside = displayPath(await realpath(root), await realpath(path))
    return inside.startsWith('..') ? path : resolve(root, inside)
  } catch {
    return path
  }
}
