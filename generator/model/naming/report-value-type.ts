import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import { valueTypeChanged } from '../../diagnostics/rules/published-codes.ts'
import { spotOfCell } from '../spot-of-cell.ts'
import type { CodeSet, DocumentedSet } from '../types.ts'

/**
 * Complains of a published set whose integers have become strings, or the other way round.
 *
 * @param documented - The set as the docs have it.
 * @param known - Where the registry has it, and what its codes are there.
 * @param source - The source language.
 * @returns `value-type-changed` at the code that makes strings of all; where there is none, in the registry.
 */
export function reportValueType(
  { id, type, codes }: DocumentedSet,
  known: { readonly origin: Spot; readonly type: CodeSet['type'] },
  source: string,
): Diagnostic {
  // No integer, or one with zeros in front.
  const odd = codes.filter(({ value }) => typeof value === 'string' && !/^-?(?:0|[1-9]\d{0,14})$/.test(value))
  const told = odd.flatMap(({ value, locales }) =>
    locales[source] === undefined ? [] : [{ code: String(value), spot: spotOfCell(locales[source], 'code') }],
  )
  const [first] = told.toSorted((a, b) => a.spot.line - b.spot.line)
  return valueTypeChanged(first?.spot ?? known.origin, {
    set: id,
    before: known.type,
    after: type,
    code: first?.code ?? null,
  })
}
