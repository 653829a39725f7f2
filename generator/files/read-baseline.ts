import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { baselineUnreadable } from '../diagnostics/rules/files.ts'
import { readPublishedModel, type PublishedModel } from '../model/diff/published-model.ts'
import { refusal } from './paths.ts'
import { readOptional } from './read-optional.ts'

/** A model of another time, or why there is none. */
export type Baseline =
  | { readonly ok: true; readonly model: PublishedModel }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

const execute = promisify(execFile)

/**
 * Reads the model that a run is to be compared with.
 *
 * @param root - The working directory.
 * @param against - An output folder, a `model.json`, or `git:REF` for what a commit holds.
 * @param out - The output folder of the project: where `git:REF` looks.
 * @returns The model, or `baseline-unreadable`.
 */
export async function readBaseline(root: string, against: string, out: string): Promise<Baseline> {
  const fail = (reason: string): Baseline => ({
    ok: false,
    diagnostics: [baselineUnreadable({ file: against, line: 1, column: 1 }, { reason })],
  })
  try {
    const text = against.startsWith('git:')
      ? await readCommitted(root, against.slice('git:'.length), `${out}/model.json`)
      : await readOptional(root, await modelFile(root, against))
    if (text === null) return fail('there is no model.json')
    const model = readPublishedModel(JSON.parse(text))
    return model === null ? fail('it is no model.json of a version that is known here') : { ok: true, model }
  } catch (error) {
    return fail(refusal(error))
  }
}

/** `--end-of-options`: a REF that begins with `-` is no option of git's. */
async function readCommitted(root: string, ref: string, file: string): Promise<string> {
  const words = ['show', '--end-of-options', `${ref}:./${file}`]
  const { stdout } = await execute('git', words, { cwd: root, maxBuffer: 1 << 30 }).catch((error: unknown) => {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr) : refusal(error)
    throw new Error(reason.trim().replace(/^fatal: /, ''))
  })
  return stdout
}

async function modelFile(root: string, against: string): Promise<string> {
  const status = await stat(resolve(root, against)).catch(() => null)
  return status?.isDirectory() === true ? join(against, 'model.json') : against
}
