import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Cell } from '../cell/cell.ts'
import { placeOfPiece } from '../cell/place.ts'
import { checkCharacters } from './characters.ts'
import { checkLostLetters } from './lost-letters.ts'
import { checkMixedScript } from './mixed-script.ts'
import { checkMojibake } from './mojibake.ts'
import { checkNormalization } from './normalization.ts'
import type { Locate } from './locate.ts'

/** ASCII that nothing is wrong with. */
const plainAscii = /^[\t\n\x20-\x7e]*$/

/**
 * Checks the characters of a text.
 *
 * @param text - The plain text of a cell.
 * @param cell - The cell, to tell where in the document a character stands.
 * @returns At most one problem of each rule: `bidi-control`, `tag-character`, `control-character`, `line-separator`, `invisible-character`,
 *   `unassigned-character`, `not-nfc`, `mojibake`, `lossy-encoding`, `mixed-script`.
 */
export function checkText(text: string, cell: Cell): readonly Diagnostic[] {
  if (plainAscii.test(text)) return []
  const locate: Locate = (piece) => placeOfPiece(piece, cell)
  return [checkCharacters, checkNormalization, checkMojibake, checkLostLetters, checkMixedScript].flatMap((check) =>
    check(text, locate),
  )
}
