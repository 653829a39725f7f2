import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { digest } from './digest.ts'

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
  return join(home, 'doc-codes', digest(root).slice(0, 16))
}
