import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { decode } from '../../generator/docs/decode.ts'
import { readLabels, type LabelledDocument } from './labels.ts'

/** A labelled document with its text. */
export interface LabelledText {
  readonly label: LabelledDocument
  readonly text: string
}

/**
 * Reads the labelled documents, which are no part of the project: they stand in `../documents`, or where DOC_CODES_DOCUMENTS says,
 * by repository and path.
 *
 * @returns Those that are there. What is absent is said on the terminal.
 */
export async function readDocuments(): Promise<readonly LabelledText[]> {
  const root = process.env.DOC_CODES_DOCUMENTS ?? fileURLToPath(new URL('../../../documents', import.meta.url))
  const files = readLabels().map((label) => ({ label, file: join(root, label.repository, label.path) }))
  const there = files.filter(({ file }) => existsSync(file))
  if (there.length < files.length)
    console.log(`${files.length - there.length} documents are not in ${root}: what follows leaves them out`)
  return Promise.all(
    there.map(async ({ label, file }) => ({ label, text: (await decode(readFileSync(file), label.path)).value ?? '' })),
  )
}
