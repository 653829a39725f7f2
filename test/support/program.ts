import { expect } from 'vitest'

import { createProgram } from '../../generator/cli/program.ts'
import { inProjectFolder } from '../../generator/cli/project-folder.ts'
import { repeat } from '../../generator/cli/repeat.ts'
import type { Terminal } from '../../generator/cli/terminal.ts'
import type { Outcome } from './cli.ts'
import { makeFolder } from './workspace.ts'

/**
 * Runs a command line as `doc-codes` does, within this process: for tests that try many.
 *
 * @param root - The working directory.
 * @param words - The command line.
 */
export function runProgram(root: string, words: readonly string[]): Promise<Outcome> {
  return capture(root, (terminal) => {
    const line = inProjectFolder(terminal, words)
    return createProgram(line.terminal)(line.words)
  })
}

/**
 * Generates in a temporary folder, within this process.
 *
 * @param files - The project, by path.
 * @returns Every file of the folder afterwards.
 */
export async function generateHere(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const { root, snapshot, dispose } = await makeFolder(files)
  try {
    const { code, stderr } = await runProgram(root, ['generate'])
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')])
    return await snapshot()
  } finally {
    await dispose()
  }
}

/**
 * Runs a command line as `runProgram` does; runs of one build remember each other, where the folder has its
 * `node_modules`.
 *
 * @param root - The working directory.
 * @param words - The command line.
 * @param build - What tells this build of the program from others.
 */
export function runRemembering(root: string, words: readonly string[], build = 'this build'): Promise<Outcome> {
  return capture(root, (terminal) => {
    const line = inProjectFolder(terminal, words)
    return repeat(
      line.terminal,
      line.words,
      () => build,
      (where) => createProgram(where, () => build)(line.words),
    )
  })
}

async function capture(root: string, run: (terminal: Terminal) => Promise<number>): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const code = await run({
    root,
    env: {},
    color: { out: false, err: false },
    out: (text) => void out.push(`${text}\n`),
    err: (text) => void err.push(`${text}\n`),
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}
