import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { numbersDiffer } from '../../diagnostics/rules/parity.ts'
import { numbersOf, type WrittenNumber } from './numbers.ts'
import { proseOf } from '../rich-text/prose-of.ts'
import { type RowPair, spotOfText, textsOf } from './row-pair.ts'

/** Below this, languages write numbers as words. */
const smallest = 10

/** “1 万”, “10 тыс.”, “5 million”: what a word stands for that a number is given in. */
const units = [1e3, 1e4, 1e6, 1e8, 1e9] as const

/**
 * Compares the numbers of two texts by their values. A number that the other text says in words is no difference: only
 * where both have one that the other has not, or where a number is lost that nobody writes in words.
 *
 * @param pair - The rows of one code.
 * @returns Diagnostic: `numbers-differ`.
 */
export function compareNumbers({ names, source, translation }: RowPair): readonly Diagnostic[] {
  const [originals, texts] = [textsOf(source.row), textsOf(translation.row)]
  const lost = strangers(
    originals.flatMap((text) => numbersOf(proseOf(text))),
    texts.flatMap(({ text }) => numbersOf(text)),
  )
  const added = strangers(
    texts.flatMap((text) => numbersOf(proseOf(text))),
    originals.flatMap(({ text }) => numbersOf(text)),
  )
  const [lostBig, addedBig] = [lost, added].map((numbers) => numbers.filter(isBig))
  if (lostBig === undefined || addedBig === undefined || lostBig.length + addedBig.length === 0) return []
  const areOthers = lost.length > 0 && added.length > 0
  if (!areOthers && ![...lostBig, ...addedBig].some(isNeverWords)) return []
  const facts = { ...names, lost: written(areOthers ? lost : lostBig), added: written(areOthers ? added : addedBig) }
  const place = spotOfText(translation.row, ({ text }) => facts.added.some((one) => text.includes(one)))
  return [numbersDiffer(place, facts, [source.row.cells.text])]
}

/** The numbers of one text that the other has in no way. */
function strangers(these: readonly WrittenNumber[], those: readonly WrittenNumber[]): readonly WrittenNumber[] {
  const known = new Set(those.flatMap(({ values, parts }) => [...values, ...parts]))
  const isKnown = (value: number): boolean =>
    known.has(value) || units.some((unit) => known.has(value * unit) || known.has(value / unit))
  return these.filter(
    ({ values, parts, isLoose }) =>
      !isLoose && !values.some(isKnown) && !(parts.length > 0 && parts.every((part) => known.has(part))),
  )
}

function isBig({ values: [value = 0] }: WrittenNumber): boolean {
  return value >= smallest
}

/** Round numbers, small ones, and hours and minutes have words. */
function isNeverWords({ values: [value = 0] }: WrittenNumber): boolean {
  return value > 20 && value % 10 !== 0 && ![24, 25, 48, 72].includes(value)
}

function written(numbers: readonly WrittenNumber[]): readonly string[] {
  return [...new Set(numbers.map((number) => number.written))]
}
