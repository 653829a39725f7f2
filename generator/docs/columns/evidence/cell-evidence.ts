import { isRowNumber } from '../row-number.ts'
import type { Evidence } from './evidence.ts'

/** What the cells of a column say of it. */
export const cellEvidence: readonly Evidence[] = [
  { weight: 1.5, of: ({ column }) => column.codeShare },
  { weight: 2, of: ({ column }) => column.numericShare },
  { weight: 1.5, of: ({ column }) => column.constantShare },
  { weight: 0.5, of: ({ column }) => column.literalShare },
  { weight: -2.25, of: ({ column }) => column.proseShare },
  { weight: -0.75, of: ({ column }) => column.severalShare },
  // `NOT_FOUND`, “Cancelled”: a code that is a word says what happened.
  { weight: 1.25, of: ({ column }) => column.outcomeShare },
  // One value again and again is what the rows have in common, not what they are about.
  { weight: -4.5, of: ({ column }) => (column.filled < 2 ? 0 : 1 - column.distinctShare) },
  { weight: -2, of: ({ column, others }) => isRowNumber(column, [column, ...others]) },
  // Every row of a code table has a code.
  { weight: -1.5, of: ({ column }) => (column.rows === 0 ? 0 : 1 - column.filled / column.rows) },
]
