import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { countProblems, formatDiagnostic } from '../diagnostics/report.ts'
import { reportGithub } from '../diagnostics/reporters/github.ts'
import { reportJson } from '../diagnostics/reporters/json.ts'
import { reportSarif } from '../diagnostics/reporters/sarif.ts'
import { codeDataMissing, codeExportMissing } from '../diagnostics/rules/code.ts'
import * as configRules from '../diagnostics/rules/config.ts'
import * as fileRules from '../diagnostics/rules/files.ts'
import type { ReportFormat } from './report-format.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { version } from './version.ts'

/** The rules whose problems are not of the docs: the run could not take place. */
const notOfTheDocs: ReadonlySet<string> = new Set(
  [...Object.values(fileRules), ...Object.values(configRules), codeDataMissing, codeExportMissing].map(
    (rule) => rule.name,
  ),
)

/** How a command takes what it found, and how it says so. */
export interface Reporting {
  /** Whether warnings count as much as errors; notes never do. */
  readonly strict?: boolean | undefined
  /** `plain` by default, on GitHub's machines with annotations beside it. */
  readonly format?: ReportFormat | undefined
}

/**
 * Reports the problems of a run and says what they mean for the exit code. People read them on stderr, each on a line;
 * the forms for programs go to stdout.
 *
 * @returns 2 where a problem kept the run from taking place, 1 where an error (under `strict` also a warning) was
 * found, else 0.
 */
export function reportProblems(
  terminal: Terminal,
  diagnostics: readonly Diagnostic[],
  reporting: Reporting = {},
): ExitCode {
  const { strict = false, format = 'plain' } = reporting
  if (format === 'json') terminal.out(reportJson(diagnostics))
  if (format === 'sarif') terminal.out(reportSarif(diagnostics, version))
  if (format === 'plain') reportPlain(terminal, diagnostics)
  const isOnGithub = format === 'plain' && terminal.env.GITHUB_ACTIONS === 'true'
  if (diagnostics.length > 0 && (format === 'github' || isOnGithub)) terminal.out(reportGithub(diagnostics))
  const counting = diagnostics.filter(
    (diagnostic) => diagnostic.severity === 'error' || (strict && diagnostic.severity === 'warning'),
  )
  if (counting.some((diagnostic) => notOfTheDocs.has(diagnostic.rule))) return 2
  return counting.length > 0 ? 1 : 0
}

/** Whether stdout holds a report that a program parses, so that nothing else may stand there. */
export function isForPrograms({ format }: Reporting): boolean {
  return format === 'json' || format === 'sarif'
}

function reportPlain(terminal: Terminal, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) terminal.err(formatDiagnostic(diagnostic, { color: terminal.color.err }))
  if (diagnostics.length > 0) terminal.err(countProblems(diagnostics))
}
