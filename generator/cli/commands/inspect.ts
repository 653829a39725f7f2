import { inspect, weigh } from '../../api/inspect.ts'
import type { RunOptions } from '../../api/run-options.ts'
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
  const run = { ...options, root: terminal.root, documents }
  if (options.why === true) {
    const { inspection, weighing } = await weigh(run)
    const all = { ...inspection, why: weighing }
    terminal.out(options.json === true ? JSON.stringify(all, null, 2) : renderWeighing(weighing))
    return reportProblems(terminal, inspection.diagnostics)
  }
  const inspection = await inspect(run)
  const text = renderInspection(inspection, { color: terminal.color.out })
  terminal.out(options.json === true ? JSON.stringify(inspection, null, 2) : text)
  return reportProblems(terminal, inspection.diagnostics)
}
