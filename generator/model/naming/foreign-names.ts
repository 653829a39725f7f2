import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { foreignName } from '../../diagnostics/rules/names.ts'
import { spotOfCell } from '../spot-of-cell.ts'
import type { CodeValue, DocumentedCode } from '../types.ts'
import { words } from './words.ts'

/**
 * Finds names of the docs that no identifier can be made of, beside others that are identifiers: a column of titles in
 * another script names nothing, but one title among names was meant as one.
 *
 * @param set - The set's id.
 * @param codes - Every code of the docs.
 * @param chosen - What the codes are called that nobody has named yet.
 * @returns `name-foreign-script` for each of them, at its cell.
 */
export function findForeignNames(
  set: string,
  codes: readonly DocumentedCode[],
  chosen: ReadonlyMap<CodeValue, { readonly name: string }>,
): readonly Diagnostic[] {
  const named = codes.filter(({ docsName }) => docsName !== null)
  const foreign = named.filter(({ docsName }) => words(docsName ?? '') === null)
  if (foreign.length * 2 >= named.length) return []
  return foreign.flatMap((code) => {
    const { value, docsName, locales } = code
    const [said] = Object.values(locales)
    const name = chosen.get(value)?.name
    if (docsName === null || said === undefined || name === undefined) return []
    return [foreignName(spotOfCell(said, 'name'), { set, code: value, written: docsName, name })]
  })
}
