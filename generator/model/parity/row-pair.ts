import type { Spot } from '../../diagnostics/diagnostic.ts'
import type { Compared } from '../../diagnostics/rules/locales.ts'
import type { PlacedRow } from '../locales-of-set.ts'
import type { RichText, Row } from '../types.ts'

/** The rows of one code in the source locale and in a translation. */
export interface RowPair {
  readonly names: Compared
  readonly source: PlacedRow
  readonly translation: PlacedRow
}

/** The texts of a row: the description, and the message where it has one of its own. */
export function textsOf({ description, message }: Row): readonly RichText[] {
  return message === null ? [description] : [description, message]
}

/**
 * Where a text of a row stands that a problem is about: the message where it alone is to blame, else the description.
 *
 * @param row - The row.
 * @param isToBlame - Whether a text has what the problem is about.
 */
export function spotOfText({ cells, description, message }: Row, isToBlame: (text: RichText) => boolean): Spot {
  return message !== null && isToBlame(message) && !isToBlame(description) ? cells.message : cells.text
}
