import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { refusal } from './paths.ts'

/**
 * Reads a file that need not be there.
 *
 * @param root - The working directory.
 * @param file - The path relative to it.
 * @returns The text, or `null` where there is no such file: a folder of its name is none.
 * @throws The operating system's error where it refuses for another reason.
 */
export async function readOptional(root: string, file: string): Promise<string | null> {
  try {
    return (await readBytes(join(root, file)))?.toString('utf8') ?? null
  } catch (error) {
    if (refusal(error) === 'EISDIR') return null
    throw error
  }
}

/**
 * Reads the bytes of a file that need not be there.
 *
 * @param path - The path, absolute.
 * @returns The bytes, or `null` where there is no such file.
 * @throws The operating system's error where it refuses for another reason.
 */
export async function readBytes(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: unknown) => {
    if (refusal(error) === 'ENOENT' || refusal(error) === 'ENOTDIR') return null
    throw error
  })
}
