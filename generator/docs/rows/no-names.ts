import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isNone } from './attribute-values.ts'

/** How a name is written: in capitals, with a capital or without one. */
const writings = [/^[A-Z][A-Z\d_]{2,}$/, /^[A-Z][a-z]\w+$/, /^[a-z][\w-]{2,}$/]

/**
 * Makes what tells which cells of a column of names say that a code has none: “n/a”, a dash. `NONE` is a name among others that are
 * written so, where no second row has it.
 *
 * @param cells - All cells of the column.
 * @param lexicon - What words mean.
 */
export function noNames(cells: readonly string[], lexicon: Lexicon): (text: string) => boolean {
  const [first, ...more] = cells.filter((cell) => cell !== '' && isNone(cell, lexicon))
  const writing = writings.find((one) => first !== undefined && one.test(first))
  const isName =
    more.length === 0 && cells.length > 1 && writing !== undefined && cells.every((cell) => writing.test(cell))
  return (text) => isNone(text, lexicon) && !(isName && text === first)
}
