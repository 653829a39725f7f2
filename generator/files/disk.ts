import { readFileSync } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { displayPath } from './paths.ts'

/** What stands in a folder: its path below the folder, with `/`, and whether it is a symbolic link. */
export interface DiskEntry {
  readonly path: string
  readonly isLink: boolean
}

/**
 * What the output needs of a disk. Paths are absolute; each function rejects with the operating system's error. A test
 * hands in one that fails.
 */
export interface Disk {
  /** Whether a path is a symbolic link. */
  readonly isLink: (path: string) => Promise<boolean>
  /** Every file below a folder; folders themselves are not listed. */
  readonly list: (folder: string) => Promise<readonly DiskEntry[]>
  /** The names of what stands in a folder itself. */
  readonly names: (folder: string) => Promise<readonly string[]>
  readonly read: (path: string) => Promise<string>
  readonly makeFolder: (path: string) => Promise<void>
  readonly write: (path: string, text: string) => Promise<void>
  /** Sees to it that what was written into a file outlives a loss of power. */
  readonly sync: (path: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Removes a file; there need not be one. */
  readonly remove: (path: string) => Promise<void>
  /** Removes a folder that is empty, and rejects where it is not. */
  readonly removeFolder: (path: string) => Promise<void>
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  isLink: async (path) => (await lstat(path)).isSymbolicLink(),
  list: async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({
        path: displayPath(folder, join(entry.parentPath, entry.name)),
        isLink: entry.isSymbolicLink(),
      }))
  },
  names: (folder) => readdir(folder),
  // At once: for small files, going to another thread and back takes longer than reading them.
  read: async (path) => Promise.resolve(readFileSync(path, 'utf8')),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true })
  },
  write: (path, text) => writeFile(path, text),
  sync: async (path) => {
    const file = await open(path, 'r+')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  removeFolder: rmdir,
}
