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
  const { folder, isShared } = homeOf(root)
  return isShared ? join(folder, digest(root).slice(0, 16)) : folder
}

/**
 * Whether anything is remembered, of this project or of another: seen without a digest, which loads slowly.
 *
 * @param root - The working directory, absolute.
 */
export function hasCache(root: string): boolean {
  return existsSync(homeOf(root).folder)
}

/** The project's own folder, or that of all projects of the user. */
function homeOf(root: string): { readonly folder: string; readonly isShared: boolean } {
  const packages = join(root, 'node_modules')
  if (existsSync(packages)) return { folder: join(packages, '.cache', 'doc-codes'), isShared: false }
  const home = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  return { folder: join(home, 'doc-codes'), isShared: true }
}
