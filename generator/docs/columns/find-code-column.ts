import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ColumnProfile } from './column-profile.ts'
import type { CodeColumn } from './code-column.ts'
import { headerConcept } from './header-concept.ts'
import type { AboveTable } from './signs/read-signs.ts'
import { weighColumns } from './weigh-columns.ts'

/**
 * Finds the column of a table that holds codes.
 *
 * @param columns - The profiles of all columns.
 * @param surroundings - What stands above the table.
 * @param lexicon - What words mean.
 * @returns The likeliest column; `null` where no column can be it, or where there is no other to say what a code means.
 */
export function findCodeColumn(
  columns: readonly ColumnProfile[],
  surroundings: AboveTable,
  lexicon: Lexicon,
): CodeColumn | null {
  const [best] = weighColumns(columns, surroundings, lexicon).toSorted((a, b) => b.score - a.score)
  return best === undefined ? null : { column: best.column, score: best.score, reason: reasonFor(best.column) }
}

function reasonFor(column: ColumnProfile): string {
  const concept = headerConcept(column)
  return concept === null ? 'its cells look like codes' : `header “${column.header}” speaks of a ${concept}`
}
