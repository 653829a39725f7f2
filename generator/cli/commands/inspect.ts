import { inspect, weigh, type RunOptions } from '../../api.ts'
import { renderInspection } from '../render/render-inspection.ts'
import { renderWeighing } from '../render/render-weighing.ts'
import { reportProblems } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes inspect`. */
export interface InspectOptions extends RunOptions {
  readonly json?: boolean | undefined
  /** Say of every table why it was taken for a code table, or why not. */
  readonly why?: boolean | undefined
}

/** `doc-codes inspect`: the code tables of any Markdown, with no config and no registry. */
export async function inspectCommand(
  terminal: Terminal,
  documents: readonly string[],
  options: InspectOptions,
): Promise<ExitCode> {
  const inspection = await inspect({ ...options, root: terminal.root, documents })
  if (options.why === true) {
    const weighing = await weigh({ ...options, root: terminal.root, documents })
    const all = { ...inspection, why: weighing }
    terminal.out(options.json === true ? JSON.stringify(all, null, 2) : renderWeighing(weighing))
  } else if (options.json === true) terminal.out(JSON.stringify(inspection, null, 2))
  else terminal.out(renderInspection(inspection, { color: terminal.color.out }))
  return reportProblems(terminal, inspection.diagnostics)
}
