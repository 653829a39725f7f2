import type { Diagnostic } from '../diagnostic.ts'

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

/**
 * Reports problems as annotations of a pull request on GitHub.
 *
 * @param diagnostics - The problems.
 * @returns One workflow command a line. What a document says is escaped, so that none can give a command of its own.
 * @see {@link https://docs.github.com/actions/reference/workflow-commands-for-github-actions}
 */
export function reportGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(annotation).join('\n')
}

function annotation({ file, line, column, end, rule, severity, message, fix, lines = [] }: Diagnostic): string {
  const properties = {
    file,
    line,
    col: column,
    ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
    title: rule,
  }
  const said = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${commands[severity]} ${said.join(',')}::${data([`${message} ${fix}`, ...lines].join('\n'))}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
