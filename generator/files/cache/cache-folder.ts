import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** How many letters of a path the name of its folder has: more are no name of a file. */
const longest = 200

/**
 * Where what is remembered between runs stands: beside the packages of the project, where other tools have theirs, else in
 * the user's cache folder. Whatever stands there may be deleted at any time.
 *
 * @param root - The working directory, absolute.
 * @returns An absolute path; the folder need not be there.
 */
export function cacheFolder(root: string): string {
  const packages = join(root, 'node_modules')
  if (existsSync(packages)) return join(packages, '.cache', 'doc-codes')
  const home = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  // Two projects may share a folder: what is remembered is known by all that it was made of.
  return join(home, 'doc-codes', root.slice(-longest).replace(/[^\w.-]/g, '-'))
}

/** Whether anything is remembered of a project: seen without a digest, which loads slowly. */
export function hasCache(root: string): boolean {
  return existsSync(cacheFolder(root))
}
