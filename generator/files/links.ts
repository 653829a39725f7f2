import { join } from 'node:path'

import type { Disk } from './disk.ts'
import { refusal } from './paths.ts'

/**
 * Finds the symbolic links on the way to some files: writing there could lead anywhere.
 *
 * @param root - The working directory.
 * @param files - Paths relative to it.
 * @param disk - Where they are.
 * @returns The links among the files and the folders above them.
 * @throws The operating system's error where it refuses to tell.
 */
export async function linksTo(root: string, files: readonly string[], disk: Disk): Promise<readonly string[]> {
  const parts = files.flatMap((file) => file.split('/').map((_, index, all) => all.slice(0, index + 1).join('/')))
  const links: string[] = []
  for (const part of new Set(parts)) if ((await orNull(disk.isLink(join(root, part)))) === true) links.push(part)
  return links
}

/** What is not there is nothing; whatever else goes wrong is told. */
export async function orNull<Value>(read: Promise<Value>): Promise<Value | null> {
  try {
    return await read
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(refusal(error))) return null
    throw error
  }
}
