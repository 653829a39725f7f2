import type { Diagnostic } from './diagnostic.ts'

/** So many equal problems of a document are shown each at its place; more are one with a count. */
const most = 20

/**
 * Makes one problem of very many equal ones: a thousand lines that say the same hide what else is wrong.
 *
 * @param diagnostics - The problems, in order.
 * @returns The problems; of those of one file with one message the first alone where there are too many, with their number.
 */
export function foldRepetitions(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>()
  for (const diagnostic of diagnostics) counts.set(keyOf(diagnostic), (counts.get(keyOf(diagnostic)) ?? 0) + 1)
  const shown = new Set<string>()
  return diagnostics.flatMap((diagnostic) => {
    const key = keyOf(diagnostic)
    const count = counts.get(key) ?? 1
    if (count <= most) return [diagnostic]
    if (shown.has(key)) return []
    shown.add(key)
    return [{ ...diagnostic, message: `${diagnostic.message} The same is wrong at ${count - 1} more places.` }]
  })
}

function keyOf({ rule, severity, file, message }: Diagnostic): string {
  return JSON.stringify([rule, severity, file, message])
}
