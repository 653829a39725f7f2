import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { Result } from '../diagnostics/diagnostic.ts'
import { fileNotFound } from '../diagnostics/rules/files.ts'
import type { DeclaredCodes } from './declared-code.ts'

/**
 * Reads codes that were typed by hand: what a TypeScript or JavaScript file exports, or what stands at a path of a JSON or
 * YAML file.
 *
 * @param root - The working directory.
 * @param file - The file, relative to it.
 * @param name - The exported name, or the path.
 * @returns The codes. Diagnostics: `file-not-found`, `code-export-missing`, `code-not-literal`, `code-data-missing`.
 */
export async function readDeclared(root: string, file: string, name: string): Promise<Result<DeclaredCodes>> {
  if (statSync(resolve(root, file), { throwIfNoEntry: false })?.isFile() !== true) {
    const missing = fileNotFound({ file, line: 1, column: 1 }, { what: 'file' })
    return { value: { form: 'data', isUsed: false, codes: [] }, diagnostics: [missing] }
  }
  if (/\.(?:json|ya?ml)$/i.test(file)) {
    const { readData } = await import('./read-data.ts')
    return readData(await readFile(resolve(root, file), 'utf8'), file, name)
  }
  // ts-morph is heavy: loaded only where there is TypeScript to read.
  const { readCodes } = await import('./read-codes.ts')
  return readCodes(root, file, name)
}
