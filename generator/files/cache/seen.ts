import { readdirSync, readFileSync, type Dirent } from 'node:fs'
import { join } from 'node:path'

import { digest } from './digest.ts'

/** What a run saw of the disk and of its surroundings: where all of it is the same, the run would do the same. */
export interface Seen {
  /** The digest of each file that it read or compared, by its path; `null` where there was none. */
  readonly files: Readonly<Record<string, string | null>>
  /** The digest of the names of all files in each folder that it searched, by its path. */
  readonly folders: Readonly<Record<string, string>>
  /** The environment variables that the config asked for while it was loaded; `null` where there was none. */
  readonly env: Readonly<Record<string, string | null>>
}

/**
 * Looks at what a run depends on. Bytes are read, never times or sizes.
 *
 * @param root - The working directory, absolute.
 * @param wanted - The files, the folders and the variables, in any order.
 * @param env - The environment.
 */
export function look(
  root: string,
  wanted: { readonly files: Iterable<string>; readonly folders: Iterable<string>; readonly env: Iterable<string> },
  env: Readonly<Record<string, string | undefined>>,
): Seen {
  return {
    files: Object.fromEntries([...wanted.files].map((file) => [file, digestOfFile(join(root, file))])),
    folders: Object.fromEntries([...wanted.folders].map((folder) => [folder, digest(listing(join(root, folder), ''))])),
    env: Object.fromEntries([...wanted.env].map((name) => [name, env[name] ?? null])),
  }
}

/** Whether all that a run saw is as it was. */
export function isSame(root: string, seen: Seen, env: Readonly<Record<string, string | undefined>>): boolean {
  const isFile = ([file, before]: readonly [string, string | null]): boolean =>
    digestOfFile(join(root, file)) === before
  const isFolder = ([folder, before]: readonly [string, string]): boolean =>
    digest(listing(join(root, folder), '')) === before
  return (
    Object.entries(seen.env).every(([name, before]) => (env[name] ?? null) === before) &&
    Object.entries(seen.folders).every(isFolder) &&
    Object.entries(seen.files).every(isFile)
  )
}

/** What cannot be read counts as missing: the run that follows says why. */
function digestOfFile(path: string): string | null {
  try {
    return digest(readFileSync(path))
  } catch {
    return null
  }
}

/** The names of all files and folders below a folder, but for packages and what git keeps. */
function listing(path: string, below: string): string {
  return entriesOf(path)
    .filter(({ name }) => name !== 'node_modules' && name !== '.git')
    .map((entry) => {
      const name = `${below}/${entry.name}`
      return entry.isDirectory() ? `${name}/\n${listing(join(path, entry.name), name)}` : `${name}\n`
    })
    .toSorted()
    .join('')
}

function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return []
  }
}
