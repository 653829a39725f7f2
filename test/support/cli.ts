import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect } from 'vitest'

import { makeFolder } from './workspace.ts'

/** The built command: what `npm test` builds first, and what users get. */
export const bin: string = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** Where tests leave what is remembered between runs. */
const cacheHome = join(tmpdir(), 'doc-codes-test-cache')

/** How a process ended. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs `doc-codes` as a process of its own.
 *
 * @param cwd - The working directory.
 * @param words - The command line.
 * @param env - Environment variables beside this process's, less `CI`.
 */
export function docCodes(
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'CI'))
  return new Promise((resolve) => {
    const options = { cwd, env: { ...inherited, XDG_CACHE_HOME: cacheHome, ...env }, maxBuffer: 1 << 28 }
    const child = execFile(process.execPath, [bin, ...words], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr })
    })
  })
}

/**
 * Generates in a temporary folder.
 *
 * @param files - The project, by path.
 * @param env - Environment variables.
 * @returns Every file of the folder afterwards.
 */
export async function generateIn(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const { root, snapshot, dispose } = await makeFolder(files)
  try {
    const { code, stderr } = await docCodes(root, ['generate'], env)
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')])
    return await snapshot()
  } finally {
    await dispose()
  }
}
