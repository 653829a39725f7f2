import { words } from '../naming/words.ts'

/** The words of a text, in lower case. */
export type WordSet = ReadonlySet<string>

/**
 * The words of each of some texts.
 *
 * @param texts - Names or sentences. One in a script without Latin form has none.
 */
export function wordSets(texts: readonly string[]): readonly WordSet[] {
  return texts.map((text) => new Set((words(text) ?? []).map((word) => word.toLowerCase())))
}

/**
 * How far texts say one of the names that a code has or had.
 *
 * @param names - The words of its names in the registry.
 * @param texts - Those of what the docs call it, and of what they say of it.
 * @returns The share of the words of a name and a text that both have, of the pair that is most alike: 0 to 1.
 */
export function nameLikeness(names: readonly WordSet[], texts: readonly WordSet[]): number {
  return Math.max(0, ...names.flatMap((name) => texts.map((text) => overlap(name, text))))
}

function overlap(one: WordSet, other: WordSet): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return (2 * shared) / Math.max(1, one.size + other.size)
}
