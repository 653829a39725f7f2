import type { Diagnostic, Severity } from './diagnostic.ts'
import { foldRepetitions } from './fold-repetitions.ts'

/**
 * Gives each problem the severity that the config asks for, and sorts them as a reader meets them.
 *
 * @param diagnostics - The problems as the stages found them.
 * @param severities - By rule name: `off` drops the rule's problems.
 * @returns The problems in order of file (code units), line and column; without exact repetitions, very many equal ones
 *   as one.
 */
export function applySeverities(
  diagnostics: readonly Diagnostic[],
  severities: Readonly<Record<string, Severity | 'off'>>,
): readonly Diagnostic[] {
  const seen = new Set<string>()
  const found = diagnostics
    .flatMap((diagnostic) => {
      const severity = Object.hasOwn(severities, diagnostic.rule) ? severities[diagnostic.rule] : diagnostic.severity
      return severity === undefined || severity === 'off' ? [] : [{ ...diagnostic, severity }]
    })
    .filter((diagnostic) => {
      const key = JSON.stringify(diagnostic)
      return !seen.has(key) && seen.add(key)
    })
    .toSorted(comparePlaces)
  return foldRepetitions(found)
}

/** Whether a run with these problems must write nothing. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}

function comparePlaces(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
