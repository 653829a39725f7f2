import type { Concept } from '../../config/concepts.ts'

/**
 * One group of languages' words by concept, separated by spaces; words that belong together are joined by `_`.
 * Words are in lower case. `*x` stands for every longer word that ends with x (German and Dutch compounds). In scripts
 * without spaces any part of a header matches, the longest words first. To teach doc-codes a word, add it here.
 */
export type HeaderWords = Readonly<Partial<Record<Concept, string>>>
