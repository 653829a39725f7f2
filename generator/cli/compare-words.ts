import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What the words of `doc-codes compare` stand for. */
export interface CompareWords {
  /** The file and the exported name; `undefined` where none is given. */
  readonly what: string | undefined
  /** The documents. */
  readonly named: readonly string[]
  /** What is to be ignored. */
  readonly ignore: readonly string[]
}

/**
 * Parts the words of `doc-codes compare`: behind the codes to ignore may stand the code and documents.
 *
 * @param root - The working directory.
 * @param code - The first word that belongs to no option.
 * @param documents - The others.
 * @param ignored - What stands behind `--ignore`.
 */
export function partCompareWords(
  root: string,
  code: string | undefined,
  documents: readonly string[],
  ignored: readonly string[] = [],
): CompareWords {
  const [what, ...named] = [
    ...(code === undefined ? [] : [code]),
    ...documents,
    ...ignored.filter((word) => isFile(root, word)),
  ]
  return { what, named, ignore: ignored.filter((word) => !isFile(root, word)) }
}

/** Whether a word names a file, or what stands in one: `src/errors.ts#ErrorCode`. */
function isFile(root: string, word: string): boolean {
  return [word, ...word.split('#').slice(0, 1)].some((path) => path !== '' && existsSync(join(root, path)))
}
