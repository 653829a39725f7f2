import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { reportGithub } from '../diagnostics/reporters/github.ts'
import { reportJson } from '../diagnostics/reporters/json.ts'
import { reportSarif } from '../diagnostics/reporters/sarif.ts'
import type { ReportFormat } from './report-format.ts'
import { exitCodeOf, reportProblems, type Strictness } from './report-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { version } from './version.ts'

/** How a command takes what it found, and how it says so. */
export interface Reporting extends Strictness {
  /** `plain` by default, which is for people; the others are for programs. */
  readonly format?: ReportFormat | undefined
}

/**
 * Reports the problems of a run in the form that was asked for: what programs read goes to stdout.
 *
 * @returns What they mean for the exit code, as {@link exitCodeOf} says it.
 */
export function reportInFormat(terminal: Terminal, diagnostics: readonly Diagnostic[], reporting: Reporting): ExitCode {
  const { format = 'plain' } = reporting
  if (format === 'plain') return reportProblems(terminal, diagnostics, reporting)
  if (format === 'json') terminal.out(reportJson(diagnostics))
  if (format === 'sarif') terminal.out(reportSarif(diagnostics, version))
  if (format === 'github' && diagnostics.length > 0) terminal.out(reportGithub(diagnostics))
  return exitCodeOf(diagnostics, reporting)
}

/** Whether stdout holds a report that a program parses, so that nothing else may stand there. */
export function isForPrograms({ format }: Reporting): boolean {
  return format === 'json' || format === 'sarif'
}
