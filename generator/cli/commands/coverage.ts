import { coverageOf } from '../../model/coverage.ts'
import { readRegistry } from '../../model/registry/read-registry.ts'
import type { ProjectOptions } from '../../open-project.ts'
import { problemsOf, readProject } from '../../read-project.ts'
import { renderCoverage } from '../render/render-coverage.ts'
import { reportProblems } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes coverage`. */
export interface CoverageOptions extends ProjectOptions {
  readonly json?: boolean | undefined
}

/**
 * `doc-codes coverage`: for each language, how many codes are translated, stale, missing and the same as in the source.
 * What the docs lack is no problem here: `lint` says where it is.
 *
 * @returns 0, unless the docs could not be read whole.
 */
export async function coverageCommand(terminal: Terminal, options: CoverageOptions): Promise<ExitCode> {
  const project = await readProject(terminal.root, [], options)
  if (!project.isOpen || !project.compilation.isWhole) return reportProblems(terminal, problemsOf(project))
  const { settings, compilation } = project
  const { sets } = readRegistry(compilation.registry, settings).value
  const coverage = coverageOf(compilation.model, ({ set, code }, locale) => {
    const entry = sets.get(set)?.byValue.get(code)
    return entry !== undefined && Object.hasOwn(entry.stale, locale)
  })
  terminal.out(
    options.json === true ? JSON.stringify({ schemaVersion: 1, locales: coverage }, null, 2) : renderCoverage(coverage),
  )
  return 0
}
