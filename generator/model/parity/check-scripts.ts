import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { unexpectedScript } from '../../diagnostics/rules/parity.ts'
import { scriptOf } from '../locales.ts'
import type { IdentifiedTable, RichText, Row } from '../types.ts'
import { proseOf } from '../rich-text/prose-of.ts'

/** What is no letter of a script, for each script that docs are written in, by its ISO 15924 code. */
const others: ReadonlyMap<string, RegExp> = new Map([
  ['Arab', /\P{Script=Arab}+/gu],
  ['Armn', /\P{Script=Armn}+/gu],
  ['Beng', /\P{Script=Beng}+/gu],
  ['Cyrl', /\P{Script=Cyrl}+/gu],
  ['Deva', /\P{Script=Deva}+/gu],
  ['Geor', /\P{Script=Geor}+/gu],
  ['Grek', /\P{Script=Grek}+/gu],
  ['Hans', /\P{Script=Hani}+/gu],
  ['Hant', /\P{Script=Hani}+/gu],
  ['Hebr', /\P{Script=Hebr}+/gu],
  ['Jpan', /[^\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}]+/gu],
  ['Kore', /[^\p{Script=Hang}\p{Script=Hani}]+/gu],
  ['Latn', /\P{Script=Latn}+/gu],
  ['Thai', /\P{Script=Thai}+/gu],
])

/** Shorter texts are often a name or an abbreviation. */
const enoughLetters = 8
/** What part of a text is at least written in the script of its language. */
const expectedShare = 0.2
/** The same where a sign is a syllable or a word: two of them say as much as a Latin word. */
const expectedSigns = 0.05
const scriptsOfSigns: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Kore'])
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
  const script = scriptOf(locale) ?? ''
  const foreign = others.get(script)
  if (foreign === undefined) return []
  const share = shareOf(script)
  const wrong = rows.filter((row) => !skipped.has(row) && isForeign(proseOf(row.description), foreign, share))
  if (wrong.length > manyRows && wrong.length * 2 > rows.length) {
    return [unexpectedScript(table.origin, { subject: `Most texts of “${id}” are`, locale })]
  }
  return wrong.map((row) => unexpectedScript(row.cells.text, { subject: `The text of code ${row.raw} is`, locale }))
}

/**
 * Whether a text of any length is written in another script than a language: what a server sends in English, in a Chinese document.
 *
 * @param text - The text.
 * @param locale - The language.
 */
export function isInOtherScript(text: RichText, locale: string): boolean {
  const script = scriptOf(locale) ?? ''
  const foreign = others.get(script)
  return foreign !== undefined && isForeign(proseOf(text), foreign, shareOf(script), 1)
}

function shareOf(script: string): number {
  return scriptsOfSigns.has(script) ? expectedSigns : expectedShare
}

function isForeign(prose: string, foreign: RegExp, share: number, fewest = enoughLetters): boolean {
  const all = prose.replace(/\P{L}+/gu, '').length
  return all >= fewest && prose.replace(foreign, '').length < all * share
}
