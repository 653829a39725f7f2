import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ColumnProfile } from './column-profile.ts'
import type { SiblingCodes } from './siblings.ts'
import { readSigns, type AboveTable } from './signs/read-signs.ts'
import type { SignName } from './signs/signs.ts'
import { weights } from './weights.ts'

/** What one sign adds to the score of a column. */
export interface SpeakingSign {
  /** Its name in `signs` and `weights`. */
  readonly name: SignName
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
 * @param sibling - A table of codes of the document that is headed alike.
 * @returns The columns that are not empty; none where there is no other column to say what a code means.
 */
export function weighColumns(
  columns: readonly ColumnProfile[],
  surroundings: AboveTable,
  lexicon: Lexicon,
  sibling: SiblingCodes | null = null,
): readonly WeighedColumn[] {
  return readSigns(columns, surroundings, lexicon, sibling).map(({ column, signs }) => {
    const speaking = signs.map(([name, value]) => ({ name, adds: weights[name] * value }))
    return { column, signs: speaking, score: speaking.reduce((sum, { adds }) => sum + adds, 0) }
  })
}
