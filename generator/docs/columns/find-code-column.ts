import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ColumnProfile } from './column-profile.ts'
import type { SiblingCodes } from './siblings.ts'
import type { CodeColumn } from './code-column.ts'
import { isCompanionStatus } from './companion-status.ts'
import { headerConcept } from './header-concept.ts'
import type { AboveTable } from './signs/read-signs.ts'
import { weighColumns } from './weigh-columns.ts'
import { enough } from './weights.ts'

/**
 * Finds the column of a table that holds codes.
 *
 * @param columns - The profiles of all columns.
 * @param surroundings - What stands above the table.
 * @param lexicon - What words mean.
 * @param sibling - A table of codes of the document that is headed alike.
 * @returns The likeliest column; `null` where no column can be it, or where there is no other to say what a code means.
 */
export function findCodeColumn(
  columns: readonly ColumnProfile[],
  surroundings: AboveTable,
  lexicon: Lexicon,
  sibling: SiblingCodes | null = null,
): CodeColumn | null {
  const weighed = weighColumns(columns, surroundings, lexicon, sibling).toSorted((a, b) => b.score - a.score)
  const likely = weighed.filter(({ score }) => score >= enough).map(({ column }) => column)
  const best = weighed.find(({ column }) => !likely.includes(column) || !isOvershadowed(column, likely)) ?? weighed[0]
  return best === undefined ? null : { column: best.column, score: best.score, reason: reasonFor(best.column) }
}

/**
 * Whether most rows lack the column, or its statuses only come with codes, or rows share its codes or words, where another likely
 * column of codes or constants tells every row apart.
 */
function isOvershadowed(column: ColumnProfile, likely: readonly ColumnProfile[]): boolean {
  const isPartial = column.filled * 2 < column.rows || isCompanionStatus(column, likely)
  const isOfWords = column.distinctShare < 1 && column.codeShare < 0.5
  const isSharedCode = column.distinctShare < 1 && headerConcept(column) === 'code'
  return likely.some(
    (other) =>
      other !== column &&
      isKey(other) &&
      (isPartial || (isOfWords && other.constantShare > 0.9) || (isSharedCode && headerConcept(other) === 'code')),
  )
}

function isKey({ filled, rows, distinctShare }: ColumnProfile): boolean {
  return filled === rows && distinctShare === 1
}

function reasonFor(column: ColumnProfile): string {
  const concept = headerConcept(column)
  return concept === null ? 'its cells look like codes' : `header “${column.header}” speaks of a ${concept}`
}
