import type { Surroundings } from '../grids/grid.ts'
import { builtIn, type Lexicon } from '../../lexicon/lexicon.ts'
import type { ColumnProfile } from './column-profile.ts'
import { isCompanionStatus } from './companion-status.ts'
import { lastSentence } from './last-sentence.ts'
import { isRowNumber } from './row-number.ts'
import type { Above, Candidate } from './signs/sign.ts'
import { signs } from './signs/signs.ts'
import { weights } from './weights.ts'

/** What one sign adds to the score of a column. */
export interface SpeakingSign {
  /** Its name in `signs` and `weights`. */
  readonly name: string
  /** The weight of the sign, times how far it is there. */
  readonly adds: number
}

/** A column and what speaks for it. */
export interface WeighedColumn {
  readonly column: ColumnProfile
  /** The signs that are there, in the order of `signs`. */
  readonly signs: readonly SpeakingSign[]
  /** Their sum. */
  readonly score: number
}

/**
 * Weighs how much each column of a table looks like one of codes.
 *
 * @param columns - The profiles of all columns.
 * @param surroundings - What stands above the table.
 * @param lexicon - What words mean.
 * @returns The columns that are not empty; none where there is no other column to say what a code means.
 */
export function weighColumns(
  columns: readonly ColumnProfile[],
  surroundings: Surroundings,
  lexicon: Lexicon = builtIn,
): readonly WeighedColumn[] {
  const filled = columns.filter((column) => column.filled > 0)
  if (filled.length < 2) return []
  const above = aboveOf(surroundings, lexicon)
  return filled.map((column) => {
    const others = filled.filter((other) => other !== column && !isAside(other, filled))
    const speaking = signsOf({ column, others, columns: filled, above })
    return { column, signs: speaking, score: speaking.reduce((sum, { adds }) => sum + adds, 0) }
  })
}

const weightOf: Readonly<Record<string, number>> = weights

function signsOf(candidate: Candidate): readonly SpeakingSign[] {
  return Object.entries(signs).flatMap(([name, sign]) => {
    const adds = (weightOf[name] ?? 0) * Number(sign(candidate))
    return adds === 0 ? [] : [{ name, adds }]
  })
}

/** Whether a column stands beside the codes whatever the table is about. */
function isAside(column: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  return isRowNumber(column, columns) || isCompanionStatus(column, columns)
}

function aboveOf({ heading, lead }: Surroundings, { readHeader }: Lexicon): Above {
  return {
    heading: heading === null ? null : readHeader(heading),
    lead: lead === null ? null : readHeader(lastSentence(lead)),
  }
}
