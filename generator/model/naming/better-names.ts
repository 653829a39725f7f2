import type { CodeValue } from '../types.ts'
import type { ChosenName, UnnamedCode } from './resolve-names.ts'

/**
 * Finds names to propose in place of poor ones: good ones of the code's text that no other code has or could be given, so
 * that whoever follows every proposal gets no clash.
 *
 * @param unnamed - The codes of a set that needed names.
 * @param chosen - The names that they got.
 * @param taken - The names that the other codes of the set have or had.
 * @returns A name for each code that has a poor one, where there is a better one.
 */
export function betterNames(
  unnamed: readonly UnnamedCode[],
  chosen: ReadonlyMap<CodeValue, ChosenName>,
  taken: readonly string[],
): ReadonlyMap<CodeValue, string> {
  const poor = unnamed.filter(({ value }) => (chosen.get(value)?.flaw ?? null) !== null)
  if (poor.length === 0) return new Map()
  const used = new Set([...taken, ...[...chosen.values()].map(({ name }) => name)].map(keyOf))
  const wanting = new Map<string, number>()
  for (const key of unnamed.flatMap(candidatesOf)) wanting.set(key, (wanting.get(key) ?? 0) + 1)
  return new Map(
    poor.flatMap(({ value, suggestion }) => {
      const better = suggestion.prose.find(
        ({ name, flaw }) => flaw === null && !used.has(keyOf(name)) && wanting.get(keyOf(name)) === 1,
      )
      return better === undefined ? [] : [[value, better.name] as const]
    }),
  )
}

/** The names that a code could be given, each once. */
function candidatesOf({ suggestion }: UnnamedCode): readonly string[] {
  return [...new Set(suggestion.prose.map(({ name }) => keyOf(name)))]
}

function keyOf(name: string): string {
  return name.toLowerCase()
}
