import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { refusal } from './paths.ts'

/**
 * Reads a file that need not be there.
 *
 * @param root - The working directory.
 * @param file - The path relative to it.
 * @returns The text, or `null` where there is no such file.
 * @throws The operating system's error where it refuses for another reason.
 */
export async function readOptional(root: string, file: string): Promise<string | null> {
  const bytes = await readBytes(join(root, file))
  return bytes === null ? null : bytes.toString('utf8')
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
