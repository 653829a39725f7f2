import type { CodeValue, DocumentedCode } from '../types.ts'

/** How words of two letters are spelled, and how longer ones beside them are. Two capitals are an abbreviation. */
const spellings = [
  { short: /^[A-Z][a-z]$/, long: /^(?=.{3})(?:[A-Z][a-z]+)+$/ },
  { short: /^[a-z]{2}$/, long: /^(?=.{3})[a-z]+(?:[_-][a-z]+)*$/ },
] as const

/**
 * Finds codes of two letters that are words as those beside them are (`Io` beside `Xml` and `Signature`): such a code is its own
 * name, where `DA` says nothing.
 *
 * @param codes - The codes of a set.
 * @returns Those whose spelling is that of longer words, which are half of the codes at least.
 */
export function shortWords(codes: readonly DocumentedCode[]): ReadonlySet<CodeValue> {
  const written = codes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  return new Set(
    spellings.flatMap(({ short, long }) => {
      const words = written.filter((code) => long.test(code)).length
      return words > 1 && words * 2 >= codes.length ? written.filter((code) => short.test(code)) : []
    }),
  )
}
