import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { countProblems, formatDiagnostic } from '../diagnostics/report.ts'
import * as configRules from '../diagnostics/rules/config.ts'
import * as fileRules from '../diagnostics/rules/files.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** The rules whose problems are not of the docs: the run could not take place. */
const notOfTheDocs: ReadonlySet<string> = new Set(
  [...Object.values(fileRules), ...Object.values(configRules)].map((rule) => rule.name),
)

/** How a command takes what it found. */
export interface Strictness {
  /** Whether warnings count as much as errors; notes never do. */
  readonly strict?: boolean | undefined
}

/**
 * Prints the problems of a run to stderr, each on a line, and says what they mean for the exit code.
 *
 * @returns 2 where a problem kept the run from taking place, 1 where an error (under `strict` also a warning) was
 * found, else 0.
 */
export function reportProblems(
  terminal: Terminal,
  diagnostics: readonly Diagnostic[],
  { strict = false }: Strictness = {},
): ExitCode {
  for (const diagnostic of diagnostics) terminal.err(formatDiagnostic(diagnostic, { color: terminal.color.err }))
  if (diagnostics.length > 0) terminal.err(countProblems(diagnostics))
  const counting = diagnostics.filter(
    (diagnostic) => diagnostic.severity === 'error' || (strict && diagnostic.severity === 'warning'),
  )
  if (counting.some((diagnostic) => notOfTheDocs.has(diagnostic.rule))) return 2
  return counting.length > 0 ? 1 : 0
}
