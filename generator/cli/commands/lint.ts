import type { ProjectOptions } from '../../open-project.ts'
import { problemsOf, readNamed } from '../../read-project.ts'
import { describeModel } from '../render/render-changes.ts'
import { isForPrograms, reportInFormat, type Reporting } from '../report-in-format.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes lint`. */
export interface LintOptions extends ProjectOptions, Reporting {}

/**
 * `doc-codes lint`: the problems in the docs, and nothing else. Documents of the project are checked with its config, its
 * registry and their translations.
 */
export async function lintCommand(
  terminal: Terminal,
  names: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  const read = await readNamed(terminal.root, names, options)
  const review = read.flatMap((project) => (project.isOpen ? project.compilation.review : []))
  const found = [...read.flatMap(problemsOf), ...review]
  const code = reportInFormat(terminal, found, options)
  const models = read.flatMap((project) => (project.isOpen ? (project.compilation.model ?? []) : []))
  if (code === 0 && !isForPrograms(options)) {
    const verdict = found.length === 0 ? 'no problems' : 'no errors'
    terminal.out([verdict, ...(models.length === 0 ? [] : [models.map(describeModel).join('; ')])].join(': '))
  }
  return code
}
