import type { CodeSet, CodeValue } from '../../model/types.ts'

/**
 * The key of every code: the set's id and the code, `apiCode8`. Whatever is no ASCII letter or digit is written as its
 * hexadecimal code points (`a.b` is `a-2e-b`), because formats give meaning to `:`, `.` and `_`; a number keeps its
 * minus. Two keys that are equal without case are told apart by `-2`, `-3` …
 *
 * @param sets - The sets of the model, in its order.
 * @returns The keys by set id and value.
 */
export function messageKeys(sets: readonly CodeSet[]): ReadonlyMap<string, ReadonlyMap<CodeValue, string>> {
  const taken = new Set<string>()
  const claim = (wanted: string): string => {
    const free = taken.has(wanted.toLowerCase()) ? nextFree(wanted, taken) : wanted
    taken.add(free.toLowerCase())
    return free
  }
  return new Map(
    sets.map(({ id, codes }) => [id, new Map(codes.map(({ value }) => [value, claim(id + spell(value))]))]),
  )
}

function nextFree(wanted: string, taken: ReadonlySet<string>): string {
  const next = (count: number): string =>
    taken.has(`${wanted}-${count}`.toLowerCase()) ? next(count + 1) : `${wanted}-${count}`
  return next(2)
}

function spell(value: CodeValue): string {
  if (typeof value === 'number') return String(value)
  return value.replace(/[^A-Za-z0-9]/gu, (character) => `-${(character.codePointAt(0) ?? 0).toString(16)}-`)
}
