import { inputs } from '../../api/inputs.ts'
import type { RunOptions } from '../../api/run-options.ts'
import { reportProblems } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes inputs`. */
export interface InputsOptions extends RunOptions {
  readonly json?: boolean | undefined
}

/** `doc-codes inputs`: the exact files that a run reads and writes, for engines that schedule builds. */
export async function inputsCommand(terminal: Terminal, options: InputsOptions): Promise<ExitCode> {
  const { diagnostics, inputs: read, outputs, folders } = await inputs({ ...options, root: terminal.root })
  const files = { inputs: read, outputs, folders }
  const code = reportProblems(terminal, diagnostics)
  if (read.length === 0) return code
  if (options.json === true) terminal.out(JSON.stringify(files, null, 2))
  else for (const [kind, paths] of Object.entries(files)) terminal.out([`${kind}:`, ...paths].join('\n  '))
  return code
}
