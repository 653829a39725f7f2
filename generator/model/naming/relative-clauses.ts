import { plainWord, type FunctionWords } from './function-words.ts'

/** Who does what in “that you asked for”. */
const persons = new Set('you we it they he she i the'.split(' '))

/** Who can stand without “that” before. */
const bare = new Set('you we they'.split(' '))

/**
 * Takes clauses about nouns out of a sentence: “The parcel that you asked for was not found” is about a parcel that was not
 * found. One at the end goes with all that follows it.
 *
 * @param units - The words of a sentence.
 * @param known - The function words of its language; one without verbs keeps its sentences.
 */
export function withoutRelatives(units: readonly string[], known: FunctionWords): readonly string[] {
  if (known.verbs.size === 0) return units
  const start = units.findIndex((_, index) => index > 0 && isRelative(units, index, known))
  if (start < 0) return units
  const head = units.slice(0, start)
  // The verb of the clause itself stands right behind “that”, behind “that you”, or behind “you” alone.
  const isBare = persons.has(plainWord(units[start] ?? ''))
  const isOfPerson = !isBare && persons.has(plainWord(units[start + 1] ?? ''))
  const next = start + (isOfPerson ? 2 : 1)
  // “Whose number was wrong”: its own verb stands behind a noun.
  const later = units.findIndex((unit, index) => index > start && known.verbs.has(plainWord(unit)))
  const own = plainWord(units[start] ?? '') === 'whose' && later > 0 ? later : next
  const main = units.findIndex((unit, index) => index > own && known.verbs.has(plainWord(unit)))
  const hasVerb = head.slice(1).some((unit) => known.verbs.has(plainWord(unit)))
  if (hasVerb || main < 0) return head.length === 1 ? units : head
  return withoutRelatives([...head, ...units.slice(main)], known)
}

/** “That” behind a noun, “the number you gave”; “does not mean that” has none. */
function isRelative(units: readonly string[], index: number, known: FunctionWords): boolean {
  const { relatives, verbs, boundaries, loose } = known
  const word = plainWord(units[index] ?? '')
  if (!relatives.has(word) && !bare.has(word)) return false
  const before = plainWord(units[index - 1] ?? '')
  const isNoun = !verbs.has(before) && !boundaries.has(before) && !loose.has(before)
  const isBehindVerb = (): boolean => units.slice(0, index).some((unit) => verbs.has(plainWord(unit)))
  return isNoun && (relatives.has(word) || !isBehindVerb())
}
