import { openProject, type ProjectOptions } from '../../open-project.ts'
import { run } from '../../run.ts'
import { describeModel, renderDiff } from '../render/render-changes.ts'
import { reportProblems, type Strictness } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes check`. */
export interface CheckOptions extends ProjectOptions, Strictness {}

/**
 * `doc-codes check`: the same run as `generate`, in memory, compared with the disk byte for byte. Writes nothing.
 *
 * @returns 1 where a file differs, is missing or is left over, or where the docs have a problem.
 */
export async function checkCommand(
  terminal: Terminal,
  names: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const { value: project, diagnostics: unopened } = await openProject(terminal.root, names, options)
  if (project === null) return reportProblems(terminal, unopened)
  const { diagnostics, model, plan } = await run(terminal.root, project)
  const code = reportProblems(terminal, [...unopened, ...diagnostics], options)
  if (code !== 0 || plan === null) return code
  const leftOver = [...plan.foreign, ...plan.abandoned]
  for (const change of plan.changes) terminal.out(renderDiff(change))
  for (const file of leftOver) terminal.out(`${file}: left over; doc-codes did not write it`)
  if (plan.changes.length > 0) terminal.out(`To mend it, run: ${mendingCommand(names, options)}`)
  if (leftOver.length > 0) terminal.out(`To mend it, run: rm ${leftOver.join(' ')}`)
  if (plan.changes.length + leftOver.length > 0) return 1
  terminal.out(`${project.settings.out}/ is up to date: ${describeModel(model)}`)
  return 0
}

function mendingCommand(names: readonly string[], { config, out }: CheckOptions): string {
  const options = [config === undefined ? '' : ` --config ${config}`, out === undefined ? '' : ` --out ${out}`]
  return `doc-codes generate${names.map((name) => ` ${name}`).join('')}${options.join('')}`
}
