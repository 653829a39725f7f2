import leven from 'leven'

/**
 * Finds the word that a person most likely meant.
 *
 * @param word - The word as written.
 * @param candidates - The words that would be right.
 * @returns The nearest candidate, or `null` where none is within a third of the word's length.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(word.length / 3))
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: leven(word.toLowerCase(), candidate.toLowerCase()) }))
    // A word of two letters is two edits away from any other.
    .filter(({ candidate, distance }) => distance <= limit && distance < Math.max(word.length, candidate.length))
    .toSorted((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate ?? null
}
