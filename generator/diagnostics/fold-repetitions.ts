import type { Diagnostic } from './diagnostic.ts'
import { rowWithoutCode } from './rules/codes.ts'

/** So many equal problems of a document are shown each at its place; more are one with a count. */
const mostEqual = 20

/** Rows that say on purpose that they have no code: the second says no more than the first. */
const mostWithoutCode = 3

/** So many problems of one rule in a document are shown; a reader who mends these sees the others then. */
const mostAlike = 100

/**
 * Makes one problem of very many: a thousand lines that say the same, or the same of a thousand codes, hide what else is
 * wrong.
 *
 * @param diagnostics - The problems, in order.
 * @returns The problems. Of those of one file with one message the first alone where there are too many, with their number;
 *   of those of one file and one rule the first hundred, with the number of the others.
 */
export function foldRepetitions(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unequal = fold(diagnostics, sameMessage, mostEqualOf, 1, (rest) => `The same is so at ${rest} more places.`)
  return fold(
    unequal,
    sameRule,
    () => mostAlike,
    mostAlike,
    (rest) => `More of this kind in this file: ${rest}.`,
  )
}

function fold(
  diagnostics: readonly Diagnostic[],
  keyOf: (diagnostic: Diagnostic) => string,
  mostOf: (diagnostic: Diagnostic) => number,
  shown: number,
  more: (rest: number) => string,
): readonly Diagnostic[] {
  const counts = countsOf(diagnostics.map(keyOf))
  const seen = new Map<string, number>()
  return diagnostics.flatMap((diagnostic) => {
    const key = keyOf(diagnostic)
    const count = counts.get(key) ?? 1
    const place = (seen.get(key) ?? 0) + 1
    seen.set(key, place)
    if (count <= mostOf(diagnostic) || place < shown) return [diagnostic]
    if (place > shown) return []
    return [{ ...diagnostic, message: `${diagnostic.message} ${more(count - shown)}` }]
  })
}

function mostEqualOf({ rule }: Diagnostic): number {
  return rule === rowWithoutCode.name ? mostWithoutCode : mostEqual
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function sameRule({ rule, severity, file }: Diagnostic): string {
  return JSON.stringify([rule, severity, file])
}

function sameMessage({ rule, severity, file, message }: Diagnostic): string {
  return JSON.stringify([rule, severity, file, message])
}
