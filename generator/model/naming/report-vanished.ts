import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { setRenumbered, setVanished } from '../../diagnostics/rules/published-codes.ts'
import { textOf } from '../identity/evidence.ts'
import { wordsOf } from '../identity/likeness.ts'
import type { RegistrySet } from '../registry/types.ts'
import { spotOfCell } from '../spot-of-cell.ts'
import type { DocumentedSet } from '../types.ts'

/**
 * Complains of a published set that no table has: where a new table has its texts beside other codes, there.
 *
 * @param set - The set, as the registry knows it.
 * @param documented - The sets of the docs.
 * @param isNew - Whether the registry does not know a set.
 * @param source - The source language.
 */
export function reportVanished(
  { id, origin, entries }: RegistrySet,
  documented: readonly DocumentedSet[],
  isNew: (set: DocumentedSet) => boolean,
  source: string,
): Diagnostic {
  const texts = new Map(
    entries.flatMap((entry) => (entry.text === null ? [] : [[wordsOf(entry.text), entry] as const])),
  )
  for (const set of documented.filter(isNew)) {
    const same = set.codes.flatMap((code) => {
      const said = code.locales[source]
      const entry = said === undefined ? undefined : texts.get(wordsOf(textOf(said)))
      return said === undefined || entry === undefined ? [] : [{ code, said, entry }]
    })
    const [first] = same
    if (first === undefined || same.length < 2 || same.length * 2 < entries.length) continue
    const { code, said, entry } = first
    const facts = { set: id, code: entry.value, name: entry.name, now: code.value, codes: same.length, other: set.id }
    return setRenumbered(spotOfCell(said, 'code'), facts, [origin])
  }
  const found = documented.map((set) => set.id)
  return setVanished(origin, { set: id, codes: entries.length, found })
}
