import type { Addition, Revision } from '../registry/changes.ts'
import type { RegistrySet } from '../registry/types.ts'
import type { CodeValue, DocumentedCode } from '../types.ts'
import { newAnchors } from './anchors.ts'
import type { ChosenName } from './resolve-names.ts'

/**
 * Lists the codes that the registry does not know.
 *
 * @param set - The set's id.
 * @param codes - Codes without an entry.
 * @param chosen - Their names.
 * @returns One addition a code.
 */
export function additionsOf(
  set: string,
  codes: readonly DocumentedCode[],
  chosen: ReadonlyMap<CodeValue, ChosenName>,
): readonly Addition[] {
  return codes.map(({ value, raw, locales: texts }) => ({
    value,
    raw,
    name: chosen.get(value)?.name ?? '',
    anchors: newAnchors({ id: set, value, raw, texts, known: [] }) ?? [],
  }))
}

/**
 * Lists the entries that the docs change: of a removed code that is back, or of one with an anchor that is new.
 *
 * @param set - The set's entries.
 * @param codes - Every code of the docs.
 * @returns One revision an entry that changes.
 */
export function revisionsOf({ id, byValue }: RegistrySet, codes: readonly DocumentedCode[]): readonly Revision[] {
  return codes.flatMap(({ value, raw, locales: texts }) => {
    const entry = byValue.get(value)
    if (entry === undefined) return []
    const anchors = newAnchors({ id, value, raw, texts, known: entry.anchors })
    const revived = entry.status === 'removed'
    return revived || anchors !== null ? [{ value, revived, anchors: anchors ?? entry.anchors }] : []
  })
}
