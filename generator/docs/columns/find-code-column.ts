import type { Surroundings } from '../grids/grid.ts'
import { matchHeader } from '../header-words/match-header.ts'
import type { ColumnProfile } from './column-profile.ts'
import { isCompanionStatus } from './companion-status.ts'
import { cellEvidence } from './evidence/cell-evidence.ts'
import { companyEvidence } from './evidence/company-evidence.ts'
import type { Above, Candidate, Evidence } from './evidence/evidence.ts'
import { headerEvidence } from './evidence/header-evidence.ts'
import { surroundingsEvidence } from './evidence/surroundings-evidence.ts'
import { headerConcept } from './header-concept.ts'
import { lastSentence } from './last-sentence.ts'
import { isRowNumber } from './row-number.ts'

/** A column that may hold codes, and how likely that is. */
export interface CodeColumn {
  readonly column: ColumnProfile
  /** The sum of the evidence; from {@link enough} on a table is taken for a code table. */
  readonly score: number
  readonly reason: string
}

/** What a column must weigh: most columns of most tables hold no codes. */
export const enough = 4.5

/**
 * All that is known of code columns. The weights are those of a logistic regression over the columns of 601 public
 * documents in more than thirty languages, read by hand; rounded, as they claim no more. A few that too few documents show, such as
 * lists of countries and examples, are set by hand.
 */
const evidence: readonly Evidence[] = [...headerEvidence, ...cellEvidence, ...companyEvidence, ...surroundingsEvidence]

/**
 * Finds the column of a table that holds codes.
 *
 * @param columns - The profiles of all columns.
 * @param surroundings - What stands above the table.
 * @returns The likeliest column; `null` where no column can be it, or where there is no other to say what a code means.
 */
export function findCodeColumn(columns: readonly ColumnProfile[], surroundings: Surroundings): CodeColumn | null {
  const filled = columns.filter((column) => column.filled > 0)
  if (filled.length < 2) return null
  const above = aboveOf(surroundings)
  const candidates = filled.map((column): CodeColumn => {
    const others = filled.filter((other) => other !== column && !isAside(other, filled))
    return { column, score: weigh({ column, others, columns: filled, above }), reason: reasonFor(column) }
  })
  return candidates.reduce((best, candidate) => (candidate.score > best.score ? candidate : best))
}

/** Whether a column stands beside the codes whatever the table is about. */
function isAside(column: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  return isRowNumber(column, columns) || isCompanionStatus(column, columns)
}

function aboveOf({ heading, lead }: Surroundings): Above {
  return {
    heading: heading === null ? null : matchHeader(heading),
    lead: lead === null ? null : matchHeader(lastSentence(lead)),
  }
}

function weigh(candidate: Candidate): number {
  return evidence.reduce((sum, { weight, of }) => sum + weight * Number(of(candidate)), 0)
}

function reasonFor(column: ColumnProfile): string {
  const concept = headerConcept(column)
  return concept === null ? 'its cells look like codes' : `header “${column.header}” speaks of a ${concept}`
}
