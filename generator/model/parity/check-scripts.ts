import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { unexpectedScript } from '../../diagnostics/rules/parity.ts'
import { scriptOf } from '../locales.ts'
import type { IdentifiedTable, Row } from '../types.ts'
import { proseOf } from './row-pair.ts'

/** The letters of each script that docs are written in, by its ISO 15924 code. */
const letters: ReadonlyMap<string, RegExp> = new Map([
  ['Arab', /\p{Script=Arab}/gu],
  ['Armn', /\p{Script=Armn}/gu],
  ['Beng', /\p{Script=Beng}/gu],
  ['Cyrl', /\p{Script=Cyrl}/gu],
  ['Deva', /\p{Script=Deva}/gu],
  ['Geor', /\p{Script=Geor}/gu],
  ['Grek', /\p{Script=Grek}/gu],
  ['Hans', /\p{Script=Hani}/gu],
  ['Hant', /\p{Script=Hani}/gu],
  ['Hebr', /\p{Script=Hebr}/gu],
  ['Jpan', /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}]/gu],
  ['Kore', /[\p{Script=Hang}\p{Script=Hani}]/gu],
  ['Latn', /\p{Script=Latn}/gu],
  ['Thai', /\p{Script=Thai}/gu],
])

/** Shorter texts are often a name or an abbreviation. */
const enoughLetters = 8
/** What part of a text is at least written in the script of its language. */
const expectedShare = 0.2
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
  const expected = letters.get(scriptOf(locale) ?? '')
  if (expected === undefined) return []
  const wrong = rows.filter((row) => !skipped.has(row) && isForeign(proseOf(row.description), expected))
  if (wrong.length > manyRows && wrong.length * 2 > rows.length) {
    return [unexpectedScript(table.origin, { subject: `most texts of “${id}” are`, locale })]
  }
  return wrong.map((row) => unexpectedScript(row.origin, { subject: `the text of code ${row.raw} is`, locale }))
}

function isForeign(prose: string, expected: RegExp): boolean {
  const all = prose.match(/\p{L}/gu)?.length ?? 0
  return all >= enoughLetters && (prose.match(expected)?.length ?? 0) < all * expectedShare
}
