import { codePoint } from '../../diagnostics/code-point.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { nameMixed } from '../../diagnostics/rules/meaning.ts'
import { spotOfCell } from '../spot-of-cell.ts'
import type { DocumentedCode } from '../types.ts'

/**
 * Finds names that somebody typed in two scripts.
 *
 * @param set - The set's id.
 * @param codes - Every code of the docs.
 * @returns `name-mixed-script` for each, at its row.
 */
export function findMixedNames(set: string, codes: readonly DocumentedCode[]): readonly Diagnostic[] {
  return codes.flatMap(({ value, docsName, locales }) => {
    const [said] = Object.values(locales)
    const letter = docsName === null ? null : strangeLetter(docsName)
    if (docsName === null || letter === null || said === undefined) return []
    return [
      nameMixed(spotOfCell(said, 'name'), { set, code: value, written: docsName, letter, point: codePoint(letter) }),
    ]
  })
}

/** A Cyrillic or Greek letter in a word that has Latin ones, too. */
function strangeLetter(name: string): string | null {
  const word = name.split(/[^\p{L}\p{N}]+/u).find((part) => /\p{Script=Latin}/u.test(part) && look.test(part))
  return word === undefined ? null : (look.exec(word)?.[0] ?? null)
}

const look = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
