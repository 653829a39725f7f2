import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { Result } from '../diagnostics/diagnostic.ts'
import { fileNotFound, fileTooLarge, fileUnreadable, notAFile } from '../diagnostics/rules/files.ts'
import { decode } from '../docs/decode.ts'
import { refusal } from './paths.ts'
import { standardInput } from './standard-input.ts'

/** The largest document that is read, in bytes. */
const maxBytes = 64 * 1024 * 1024

/**
 * Reads and decodes one document, or the standard input.
 *
 * @param root - The working directory.
 * @param file - The path relative to it.
 * @returns The text, or `null` and why there is none: `file-not-found`, `not-a-file`, `file-too-large`,
 * `file-unreadable`, or what `decode` found.
 */
export async function readDocument(root: string, file: string): Promise<Result<string | null>> {
  const place = { file, line: 1, column: 1 }
  if (file === standardInput) {
    const { buffer } = await import('node:stream/consumers')
    return await decode(await buffer(process.stdin), file)
  }
  try {
    const status = statSync(join(root, file))
    if (!status.isFile()) return { value: null, diagnostics: [notAFile(place, { isFolder: status.isDirectory() })] }
    if (status.size > maxBytes)
      return { value: null, diagnostics: [fileTooLarge(place, { bytes: status.size, limit: maxBytes })] }
    return await decode(readFileSync(join(root, file)), file)
  } catch (error) {
    const reason = refusal(error)
    const missing = reason === 'ENOENT' || reason === 'ENOTDIR'
    const problem = missing ? fileNotFound(place, { what: 'file' }) : fileUnreadable(place, { reason })
    return { value: null, diagnostics: [problem] }
  }
}
