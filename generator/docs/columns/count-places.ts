import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordedEnds } from '../codes/code-range.ts'

/** `0`, `0x04`, `1–2`, `[7:4]`, `4 to 7`, and what reaches to the end: `8+`, `8-n`, `8…`. */
const place =
  /^\[?(0x[\da-f]+|\d+)(?:\s*(?:[-‐‑–—~～:…]|\.{2,3})\s*(0x[\da-f]+|\d+|\p{L}{1,3}(?:[-+]\d+)?)?|\s*\+)?\]?$/iu

/**
 * Whether texts say where parts stand that follow one another: `0`, `1–2`, `3`.
 *
 * @param texts - The cells of a column.
 * @param lexicon - What words mean.
 * @returns Whether they rise from 0 or 1, or fall to it, and no two overlap.
 */
export function countPlaces(texts: readonly string[], lexicon: Pick<Lexicon, 'is'>): boolean {
  const read = texts.map((text) => {
    const whole = text.trim()
    return place.exec(wordedEnds(whole, lexicon)?.join('–') ?? whole)
  })
  if (texts.length < 2 || read.some((match) => match === null)) return false
  const spans = read.map((match) => {
    const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])]
    return Number.isNaN(to) ? { from, to: from } : { from: Math.min(from, to), to: Math.max(from, to) }
  })
  const rising = (spans[0]?.from ?? 0) <= (spans.at(-1)?.from ?? 0) ? spans : spans.toReversed()
  return (
    (rising[0]?.from ?? 2) < 2 &&
    rising.every(({ from }, index) => index === 0 || from > (rising[index - 1]?.to ?? from))
  )
}
