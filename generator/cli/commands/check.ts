import { check } from '../../api/run.ts'
import type { RunOptions } from '../../api/run-options.ts'
import { hasErrors } from '../../diagnostics/severity.ts'
import { describeModel } from '../render/render-changes.ts'
import { renderDiff } from '../render/render-diff.ts'
import { isForPrograms, reportInFormat, type Reporting } from '../report-in-format.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes check`. */
export interface CheckOptions extends RunOptions, Reporting {}

/**
 * `doc-codes check`: the same run as `generate`, in memory, compared with the disk byte for byte. Writes nothing.
 *
 * @returns 1 where a file differs, is missing or is left over, or where the docs have a problem.
 */
export async function checkCommand(
  terminal: Terminal,
  documents: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const report = await check({ ...options, root: terminal.root, documents })
  const code = reportInFormat(terminal, [...report.diagnostics, ...report.review], options)
  if (report.model === null || hasErrors(report.diagnostics)) return code
  const { out, model, changes, foreign } = report
  const say = isForPrograms(options) ? terminal.err : terminal.out
  for (const change of changes) say(renderDiff(change))
  for (const file of foreign) say(`${file}: left over; doc-codes did not write it`)
  if (changes.length > 0) say(`To mend it, run: ${mendingCommand(documents, options)}`)
  if (foreign.length > 0) say(`To mend it, run: rm ${foreign.join(' ')}`)
  if (code === 0 && changes.length + foreign.length > 0) return 1
  if (code === 0) say(`${out}/ is up to date: ${describeModel(model)}`)
  return code
}

function mendingCommand(documents: readonly string[], { config, out }: CheckOptions): string {
  const options = [config === undefined ? '' : ` --config ${config}`, out === undefined ? '' : ` --out ${out}`]
  return `doc-codes generate${documents.map((name) => ` ${name}`).join('')}${options.join('')}`
}
