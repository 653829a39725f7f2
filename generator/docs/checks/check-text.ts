import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { longText } from '../../diagnostics/rules/text.ts'
import type { Cell } from '../cell/cell.ts'
import { placeOfPiece } from '../cell/place.ts'
import { checkCharacters } from './characters.ts'
import { checkLostLetters } from './lost-letters.ts'
import { checkMixedScript } from './mixed-script.ts'
import { checkMojibake } from './mojibake.ts'
import { checkNormalization } from './normalization.ts'
import type { Locate } from './locate.ts'

/** How long a message may be, in UTF-16 code units. */
const longest = 10_000

/** ASCII that nothing is wrong with. */
const plainAscii = /^[\t\n\x20-\x7e]*$/

const checks = [checkCharacters, checkNormalization, checkMojibake, checkLostLetters, checkMixedScript]

/**
 * Checks the characters of a text, and its length.
 *
 * @param text - The plain text of a cell.
 * @param cell - The cell, to tell where in the document a character stands.
 * @returns At most one problem of each rule: `bidi-control`, `tag-character`, `control-character`, `line-separator`, `invisible-character`,
 *   `unassigned-character`, `not-nfc`, `mojibake`, `lossy-encoding`, `mixed-script`, `long-text`.
 */
export function checkText(text: string, cell: Cell): readonly Diagnostic[] {
  const tooLong = text.length > longest ? [longText(cell.place, { length: text.length, limit: longest })] : []
  if (plainAscii.test(text)) return tooLong
  const locate: Locate = (piece) => placeOfPiece(piece, cell)
  return [...tooLong, ...checks.flatMap((check) => check(text, locate))]
}
