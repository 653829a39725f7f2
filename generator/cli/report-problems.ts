import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { countProblems, formatDiagnostic } from '../diagnostics/report.ts'
import { reportGithub } from '../diagnostics/reporters/github.ts'
import { codeDataMissing, codeExportMissing } from '../diagnostics/rules/code.ts'
import * as configRules from '../diagnostics/rules/config.ts'
import * as fileRules from '../diagnostics/rules/files.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** The rules whose problems are not of the docs: the run could not take place. */
const notOfTheDocs: ReadonlySet<string> = new Set(
  [...Object.values(fileRules), ...Object.values(configRules), codeDataMissing, codeExportMissing].map(
    (rule) => rule.name,
  ),
)

/** What a command takes for a failure. */
export interface Strictness {
  /** Whether warnings count as much as errors; notes never do. */
  readonly strict?: boolean | undefined
}

/**
 * Reports the problems of a run to people, each on a line of stderr, on GitHub's machines with annotations on stdout beside
 * it, and says what they mean for the exit code.
 *
 * @returns That of {@link exitCodeOf}.
 */
export function reportProblems(
  terminal: Terminal,
  diagnostics: readonly Diagnostic[],
  strictness: Strictness = {},
): ExitCode {
  for (const diagnostic of diagnostics) terminal.err(formatDiagnostic(diagnostic, { color: terminal.color.err }))
  if (diagnostics.length > 0) terminal.err(countProblems(diagnostics))
  if (diagnostics.length > 0 && terminal.env.GITHUB_ACTIONS === 'true') terminal.out(reportGithub(diagnostics))
  return exitCodeOf(diagnostics, strictness)
}

/**
 * What problems mean for the exit code.
 *
 * @returns 2 where a problem kept the run from taking place, 1 where an error (under `strict` also a warning) was
 * found, else 0.
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[], { strict = false }: Strictness): ExitCode {
  const counting = diagnostics.filter(
    (diagnostic) => diagnostic.severity === 'error' || (strict && diagnostic.severity === 'warning'),
  )
  if (counting.some((diagnostic) => notOfTheDocs.has(diagnostic.rule))) return 2
  return counting.length > 0 ? 1 : 0
}
