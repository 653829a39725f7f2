import { createProgram } from '../../generator/cli/program.ts'
import type { Outcome } from './cli.ts'

/**
 * Runs a command line as `doc-codes` does, within this process: for tests that try many.
 *
 * @param root - The working directory.
 * @param words - The command line.
 */
export async function runProgram(root: string, words: readonly string[]): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const code = await createProgram({
    root,
    env: {},
    color: { out: false, err: false },
    out: (text) => void out.push(`${text}\n`),
    err: (text) => void err.push(`${text}\n`),
  })(words)
  return { code, stdout: out.join(''), stderr: err.join('') }
}
