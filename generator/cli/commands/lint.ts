import { readSources } from '../../files/read-sources.ts'
import { compile } from '../../generate.ts'
import { openProject, type ProjectOptions } from '../../open-project.ts'
import { describeModel } from '../render/render-changes.ts'
import { reportProblems, type Strictness } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes lint`. */
export interface LintOptions extends ProjectOptions, Strictness {}

/** `doc-codes lint`: the problems in the docs, and nothing else. */
export async function lintCommand(
  terminal: Terminal,
  names: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  const { value: project, diagnostics: unopened } = await openProject(terminal.root, names, options)
  if (project === null) return reportProblems(terminal, unopened)
  const { settings, found } = project
  const sources = await readSources(terminal.root, found, settings)
  const { diagnostics, model } = compile({ ...sources, settings })
  const code = reportProblems(terminal, [...unopened, ...sources.diagnostics, ...diagnostics], options)
  if (code === 0) terminal.out(`no problems: ${describeModel(model)}`)
  return code
}
