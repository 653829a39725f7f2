import type { Diagnostic } from './diagnostic.ts'

/** How a report looks. */
export interface ReportStyle {
  /** Whether the reader's terminal shows ANSI colours. */
  readonly color: boolean
}

/**
 * Writes a problem as one line: `file:line:column  severity: what is wrong  how to mend it  rule-name`.
 *
 * @param diagnostic - The problem.
 * @param style - Colours or none.
 * @returns The line, without a line end, and below it the lines to paste, where there are some. Control characters in it are escaped, so that no document can steer a terminal.
 */
export function formatDiagnostic(diagnostic: Diagnostic, style: ReportStyle): string {
  const { file, line, column, severity, message, fix, lines = [], rule } = diagnostic
  const tint = style.color ? paint : (text: string): string => text
  const problem = [
    tint(printable(`${file}:${line}:${column}`), 'bold'),
    `${tint(`${severity}:`, severityStyle[severity])} ${printable(message)}`,
    printable(fix),
    tint(rule, 'dim'),
  ].join('  ')
  return [problem, ...lines.map(printable)].join('\n')
}

const severities = ['error', 'warning', 'note'] as const

/** Counts problems for the end of a report: `2 errors, 1 warning`. */
export function countProblems(diagnostics: readonly Diagnostic[]): string {
  return severities
    .map((severity) => plural(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, severity))
    .filter((part) => part !== '')
    .join(', ')
}

/**
 * Replaces what a terminal would act on, line ends included and tabs not, and what nobody would see by its escape. What joins
 * letters and emoji is seen by what it does.
 */
export function printable(text: string): string {
  return text.replace(unseen, (character) =>
    isSeen.test(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

const unseen = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029]/gu
const isSeen = /\t|\p{Join_Control}|\p{Variation_Selector}/u

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
}

const severityStyle = { error: 'red', warning: 'yellow', note: 'blue' } as const

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39] } as const

function paint(text: string, style: keyof typeof codes): string {
  const [on, off] = codes[style]
  return `\u001b[${on}m${text}\u001b[${off}m`
}
