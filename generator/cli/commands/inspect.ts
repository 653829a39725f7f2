import { inspect, type RunOptions } from '../../api.ts'
import { renderInspection } from '../render/render-inspection.ts'
import { reportProblems } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes inspect`. */
export interface InspectOptions extends RunOptions {
  readonly json?: boolean | undefined
}

/** `doc-codes inspect`: the code tables of any Markdown, with no config and no registry. */
export async function inspectCommand(
  terminal: Terminal,
  documents: readonly string[],
  options: InspectOptions,
): Promise<ExitCode> {
  const inspection = await inspect({ ...options, root: terminal.root, documents })
  if (options.json === true) terminal.out(JSON.stringify(inspection, null, 2))
  else terminal.out(renderInspection(inspection, { color: terminal.color.out }))
  return reportProblems(terminal, inspection.diagnostics)
}
