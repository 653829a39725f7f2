import { check, generate, type Remembering } from '../../api/run.ts'
import type { RunOptions } from '../../api/run-options.ts'
import { findAbove, findConfig } from '../../config/load-config.ts'
import { hasErrors } from '../../diagnostics/severity.ts'
import { describeFiles, describeImport, describeModel, describeNames } from '../render/render-changes.ts'
import { reportProblems } from '../report-problems.ts'
import { follow } from '../follow.ts'
import { sparingMemory } from '../spare-memory.ts'
import { isContinuousIntegration, type ExitCode, type Terminal } from '../terminal.ts'

/** The options of `doc-codes generate`. */
export interface GenerateOptions extends RunOptions, Remembering {
  /** Whether to use what earlier runs made; the default. */
  readonly cache?: boolean | undefined
  readonly dryRun?: boolean | undefined
  readonly watch?: boolean | undefined
  /** Whether to say what each stage took. */
  readonly timings?: boolean | undefined
}

/**
 * `doc-codes generate`: documents to code.
 *
 * @param terminal - Where it runs and reports.
 * @param documents - Documents, where the run is to do without a config.
 * @param options - The command's options. `frozen` is the default on a build machine.
 */
export async function generateCommand(
  terminal: Terminal,
  documents: readonly string[],
  options: GenerateOptions,
): Promise<ExitCode> {
  const frozen = options.frozen ?? isContinuousIntegration(terminal)
  const build = options.cache === false ? undefined : options.build
  const run = { ...options, root: terminal.root, documents, frozen, build }
  const once = (): Promise<ExitCode> => generateOnce(terminal, run)
  const { root } = terminal
  if (documents.length === 0 && options.config === undefined && findConfig(root, undefined) === null) {
    const code = await once()
    if (findAbove(root) !== null) return code
    const { survey } = await import('../init/survey.ts')
    const { reportSurvey } = await import('../init/report-survey.ts')
    const seen = await survey(root)
    reportSurvey(terminal.err, seen)
    const { run } = seen.surroundings
    if (seen.documents.length > 0) terminal.err(`Now run: ${seen.isInstalled ? run : 'npx'} doc-codes init`)
    return code
  }
  if (options.watch !== true) return once()
  const { watch } = await import('../watch.ts')
  return watch(terminal, documents, options, once)
}

async function generateOnce(terminal: Terminal, options: GenerateOptions): Promise<ExitCode> {
  const dryRun = options.dryRun === true
  const followed = follow(terminal, options.timings === true)
  const run = { ...options, progress: sparingMemory(terminal, followed.progress) }
  const { diagnostics, newNames, out, model, changes } = await (dryRun ? check(run) : generate(run))
  followed.end()
  const code = reportProblems(terminal, diagnostics)
  if (model === null || hasErrors(diagnostics)) return code
  for (const line of describeNames(newNames)) terminal.out(line)
  for (const line of describeFiles(changes)) terminal.err(line)
  if (model.sourceLocale === 'und' && changes.length > 0)
    terminal.err(
      'Nothing says which language the docs are in, so it is called und. To name it, pass --locale en, or another.',
    )
  const done = changes.length === 0 ? 'is up to date' : dryRun ? 'would change (--dry-run)' : 'written'
  terminal.out(`${out}/ ${done}: ${describeModel(model)}`)
  const statement = dryRun ? null : describeImport(model, out, changes)
  if (statement !== null) terminal.err(statement)
  return 0
}
