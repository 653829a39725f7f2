import type { RegistryEntry } from '../registry/types.ts'
import { words } from './words.ts'

/**
 * How far texts say one of the names that a code has or had.
 *
 * @param entry - The code as the registry has it.
 * @param texts - What the docs call the code, and what they say of it.
 * @returns The share of the words of a name and a text that both have, of the pair that is most alike: 0 to 1.
 */
export function nameLikeness({ name, was }: RegistryEntry, texts: readonly string[]): number {
  const said = texts.map(wordsOf)
  const names = [name, ...was].map(wordsOf)
  return Math.max(0, ...names.flatMap((one) => said.map((text) => overlap(one, text))))
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return (2 * shared) / Math.max(1, one.size + other.size)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((words(text) ?? []).map((word) => word.toLowerCase()))
}
