import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { unexpectedScript } from '../../diagnostics/rules/parity.ts'
import type { IdentifiedTable, Row } from '../types.ts'
import { otherScriptThan } from './other-script.ts'

/** Shorter texts are often a name or an abbreviation. */
const enoughLetters = 8
/** With so many rows, one report for the table says more. */
const manyRows = 3

/**
 * Looks for texts in another script than their locale's.
 *
 * @param table - A table in any locale.
 * @param skipped - Rows of which something better is known: that they are not translated.
 * @returns Diagnostic: `unexpected-script`, for each row; once where it is more than half of the table.
 */
export function checkScripts(table: IdentifiedTable, skipped: ReadonlySet<Row>): readonly Diagnostic[] {
  const { locale, id, rows } = table
  const isInOtherScript = otherScriptThan(locale)
  if (isInOtherScript === null) return []
  const wrong = rows.filter((row) => !skipped.has(row) && isInOtherScript(row.description, enoughLetters))
  if (wrong.length > manyRows && wrong.length * 2 > rows.length) {
    return [unexpectedScript(table.origin, { subject: `Most texts of “${id}” are`, locale })]
  }
  return wrong.map((row) => unexpectedScript(row.cells.text, { subject: `The text of code ${row.raw} is`, locale }))
}
