import type { ColumnProfile } from './column-profile.ts'

/**
 * Whether the headers of a table are in a language whose words doc-codes was taught: only there does it mean something that
 * a word is missing.
 *
 * @param columns - The columns of the table.
 */
export function isKnownLanguage(columns: readonly ColumnProfile[]): boolean {
  return columns.some(({ meaning }) => meaning.concepts.size > 0)
}
