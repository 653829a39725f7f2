import type { CodeValue, LocalizedCode } from '../types.ts'

interface CodeAnchors {
  readonly id: string
  readonly value: CodeValue
  readonly raw: string
  readonly texts: Readonly<Record<string, LocalizedCode>>
  /** What the registry has. */
  readonly known: readonly string[]
}

/**
 * Finds the anchors that the registry must learn. The conventional one (`apiCode-8`) needs no record, so that most
 * entries hold none.
 *
 * @param code - A code with its anchors in each locale, and those that the registry has.
 * @returns All anchors that the docs ever gave the code, or `null` where the registry has them all.
 */
export function newAnchors({ id, value, raw, texts, known }: CodeAnchors): readonly string[] | null {
  const conventional = new Set([`${id}-${value}`, `${id}-${raw}`])
  const documented = Object.values(texts).flatMap(({ anchor }) => (anchor === null ? [] : [anchor]))
  const all = new Set([...known, ...documented.filter((anchor) => !conventional.has(anchor))])
  return all.size === known.length ? null : [...all]
}
