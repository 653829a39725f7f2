import { outputUnwritable } from '../../diagnostics/rules/files.ts'
import { hasErrors } from '../../diagnostics/severity.ts'
import { refusal } from '../../files/paths.ts'
import { writePlan } from '../../files/write.ts'
import { openProject, type ProjectOptions } from '../../open-project.ts'
import { run } from '../../run.ts'
import { describeChange, describeModel } from '../render/render-changes.ts'
import { reportProblems } from '../report-problems.ts'
import { isContinuousIntegration, type ExitCode, type Terminal } from '../terminal.ts'

/** The options of `doc-codes generate`. */
export interface GenerateOptions extends ProjectOptions {
  readonly dryRun?: boolean | undefined
  readonly watch?: boolean | undefined
}

/**
 * `doc-codes generate`: documents to code.
 *
 * @param terminal - Where it runs and reports.
 * @param names - Documents, where the run is to do without a config.
 * @param options - The command's options. `frozen` is the default on a build machine.
 */
export async function generateCommand(
  terminal: Terminal,
  names: readonly string[],
  options: GenerateOptions,
): Promise<ExitCode> {
  const frozen = options.frozen ?? isContinuousIntegration(terminal)
  const once = (): Promise<ExitCode> => generateOnce(terminal, names, { ...options, frozen })
  if (options.watch !== true) return once()
  const { watch } = await import('../watch.ts')
  return watch(terminal, names, options, once)
}

async function generateOnce(terminal: Terminal, names: readonly string[], options: GenerateOptions): Promise<ExitCode> {
  const { value: project, diagnostics: unopened } = await openProject(terminal.root, names, options)
  if (project === null) return reportProblems(terminal, unopened)
  const { diagnostics, model, plan } = await run(terminal.root, project)
  const problems = [...unopened, ...diagnostics]
  const code = reportProblems(terminal, problems)
  if (plan === null || hasErrors(problems)) return code
  const { out } = project.settings
  for (const change of plan.changes) terminal.err(describeChange(change))
  const changed = plan.changes.length > 0
  if (options.dryRun === true) {
    terminal.out(changed ? 'nothing was written (--dry-run)' : `${out}/ is up to date: ${describeModel(model)}`)
    return 0
  }
  try {
    await writePlan(terminal.root, out, plan)
  } catch (error) {
    return reportProblems(terminal, [outputUnwritable({ file: out, line: 1, column: 1 }, { reason: refusal(error) })])
  }
  terminal.out(`${out}/ ${changed ? 'written' : 'is up to date'}: ${describeModel(model)}`)
  return 0
}
