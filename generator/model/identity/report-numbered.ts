import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { numberedSet } from '../../diagnostics/rules/sets.ts'
import type { CodeTable } from '../types.ts'
import type { SourceTable } from './evidence.ts'
import { setIdOfHeading } from './heading-id.ts'

/**
 * Tells of tables that ask for the id of another one: for want of a word in Latin letters in a heading that no other table has,
 * or because nothing but their position tells them from others.
 *
 * @param numbered - The tables that got a number.
 * @param sources - All tables of the source.
 * @param ids - The ids of all.
 * @returns `numbered-set` for each.
 */
export function reportNumbered(
  numbered: readonly SourceTable[],
  sources: readonly SourceTable[],
  ids: ReadonlyMap<CodeTable, string>,
): readonly Diagnostic[] {
  return numbered.map(({ table, wanted }) => {
    const { heading, file, origin } = table
    const alike = sources.filter((other) => other.table.file === file && other.table.heading === heading)
    const wordless = alike.length === 1 && setIdOfHeading(table) === null ? heading : null
    return numberedSet(origin, { id: ids.get(table) ?? wanted, wanted, file, wordless })
  })
}
