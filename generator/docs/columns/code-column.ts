import type { ColumnProfile } from './column-profile.ts'

/** A column that may hold codes, and how likely that is. */
export interface CodeColumn {
  readonly column: ColumnProfile
  /** The sum of the weights of its signs; from `enough` on a table is taken for a code table. */
  readonly score: number
  readonly reason: string
}
