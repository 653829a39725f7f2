import { cleanSentence, firstClause, gap } from './clean-sentence.ts'
import { fit, isHelper, shorten, type Cut } from './cut-sentence.ts'
import { functionWordsOf, plainWord, type FunctionWords } from './function-words.ts'
import { isName } from './identifier.ts'
import { pascalCase } from './pascal-case.ts'
import { withoutRelatives } from './relative-clauses.ts'
import { words } from './words.ts'

/** What is wrong with a name that was made of a sentence. */
export type Flaw = 'cut' | 'placeholder' | 'opaque' | 'shared' | 'advice'

/** A name that was made of a sentence. */
export interface ProseName {
  readonly name: string
  /** `null` for a good one. */
  readonly flaw: Flaw | null
}

/** How a name is made of a sentence. */
export interface Sentence {
  readonly text: string
  /** The sentence's language, a BCP 47 tag. */
  readonly locale: string
  /** The docs' reason for a deprecation; `null` for a code in use. */
  readonly deprecated: string | null
}

/**
 * Makes names of a sentence: of its first clause (`Not found: the record …` → `NotFound`), cut where the sense allows it and
 * never before the word that carries it (`The parcel that you asked for was not found` → `ParcelWasNotFound`), else of more
 * and more of it.
 *
 * @param sentence - The sentence, and how to read it.
 * @returns Names, the best first; none where the sentence has no Latin words.
 */
export function proseNames({ text, locale, deprecated }: Sentence): readonly ProseName[] {
  const known = functionWordsOf(locale)
  const clean = cleanSentence(text, deprecated)
  const clause = latinPart(firstClause(clean, known))
  const all = unitsOf(clause, known)
  const told = withoutRelatives(all, known)
  const whole = fit(all, known)
  const cuts = [
    shorten(told, known),
    ...(told === all ? [] : [fit(told, known)]),
    whole,
    ...(clause === clean ? [] : [fit(unitsOf(clean, known), known)]),
  ]
  const candidates = !endsInNegation(all, told)
    ? cuts
    : whole?.rest === 'none'
      ? [whole, ...cuts]
      : cuts.map((cut): Cut | null => (cut === null ? null : { ...cut, rest: 'cut' }))
  const names = distinct(candidates).flatMap((candidate) => nameOf(candidate, known, locale))
  return names.filter(({ name }, index) => names.findIndex((other) => other.name === name) === index)
}

/** Of cuts that are equal the first: to make a name of one takes a while. */
function distinct(cuts: readonly (Cut | null)[]): readonly Cut[] {
  const byText = new Map<string, Cut>()
  for (const cut of cuts) {
    if (cut === null) continue
    const text = `${cut.rest} ${cut.units.join(' ')}`
    if (!byText.has(text)) byText.set(text, cut)
  }
  return [...byText.values()]
}

/** “A parcel that is not known”: what is wrong stands in the clause behind “that”, which was left off. */
function endsInNegation(all: readonly string[], told: readonly string[]): boolean {
  const isBeginning = told.every((unit, index) => all[index] === unit)
  return isBeginning && all.slice(told.length).some((unit) => /^(?:not|never|cannot|\p{L}+n’t)$/u.test(plainWord(unit)))
}

/** German says at the end what was done: “Standardmäßig müssen Apps” says that nothing was. */
function isWithoutVerb(units: readonly string[], locale: string): boolean {
  const helpers =
    /^(?:ist|sind|war|waren|wurden?|wird|werden|hat|haben|kann|können|konnten?|muss|müssen|darf|dürfen)$/iu
  return /^de\b/i.test(locale) && units.some((unit) => helpers.test(unit)) && /^\p{Lu}/u.test(units.at(-1) ?? '')
}

/** Of German letters more is left than their vowels: `Ungueltig`, not `Ungultig`. */
function spellOut(text: string, locale: string): string {
  if (!/^de\b/i.test(locale)) return text
  return text.normalize('NFC').replace(/[äöüÄÖÜ]/gu, (letter) => umlauts.get(letter) ?? letter)
}

const umlauts: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'Ae'],
  ['Ö', 'Oe'],
  ['Ü', 'Ue'],
])

/** No name needs more words of a sentence, and one of thousands would take time by their square. */
const mostUnits = 100

function unitsOf(clause: string, { articles, determiners, verbs }: FunctionWords): readonly string[] {
  const spaced = clause
    .replaceAll(gap, ` ${gap} `)
    .replace(/\//gu, ' ')
    .replace(/(?<!\p{L})(qu|[dlnsjm])[’'](?=\p{L}{2})/giu, '$1 ')
  const units = spaced
    .split(/\s+/u, 2 * mostUnits)
    .filter((unit) => unit === gap || (/[\p{L}\p{N}]/u.test(unit) && !articles.has(plainWord(unit))))
  return units
    .filter((unit, index) => {
      const next = units[index + 1]
      return !determiners.has(plainWord(unit)) || next === undefined || verbs.has(plainWord(next))
    })
    .slice(0, mostUnits)
}

/** Of a text in two scripts the part in Latin letters, where that is a phrase. */
function latinPart(clause: string): string {
  if (words(clause) !== null) return clause
  const parts = clause.split(/[/|\n]/u).map((part) => part.trim())
  return parts.find((part) => (words(part)?.length ?? 0) > 1) ?? clause
}

function nameOf({ units, rest }: Cut, known: FunctionWords, locale: string): readonly ProseName[] {
  const holed = closeGaps(units, known)
  const isWhole = rest === 'none' && !holed.isLost && holed.units.at(-1) === units.at(-1)
  // “{currency} is not valid” is about what is not valid.
  const begun = units[0] === gap ? holed.units.findIndex((unit) => !isBareVerb(unit, known)) : 0
  const told = holed.units.slice(Math.max(0, begun))
  // “Over the limit of (40)”: what it is of is gone.
  const isOpen = plainWord(told.at(-1) ?? '') === 'of'
  const kept = isWhole && !isOpen ? told : withoutLoose(told, known)
  const found = kept.map((unit) => words(spellOut(unit, locale)))
  if (found.length === 0 || found.some((part) => part === null)) return []
  const name = pascalCase(found.flatMap((part) => part ?? []))
  const legal = /^[0-9]/.test(name) ? `Code${name}` : name
  if (!isName(legal)) return []
  const isEmpty = kept.length > 1 && kept.every((unit) => isHelper(unit, known) || isLoose(unit, known))
  const isOpaque = isEmpty || !/[A-Za-z]{2}/.test(name)
  const isCut = rest === 'cut' || (rest === 'left' && isWithoutVerb(kept, locale))
  return [{ name: legal, flaw: holed.isLost ? 'placeholder' : isCut ? 'cut' : isOpaque ? 'opaque' : null }]
}

/** “Is”; “required” says something. */
function isBareVerb(unit: string, { verbs, loose }: FunctionWords): boolean {
  return verbs.has(plainWord(unit)) && loose.has(plainWord(unit))
}

/** Takes placeholders out, with what leans on them: “over {limit} kg”. */
function closeGaps(
  units: readonly string[],
  known: FunctionWords,
): { readonly units: readonly string[]; readonly isLost: boolean } {
  if (!units.includes(gap)) return { units, isLost: false }
  const kept: string[] = []
  let isLost = false
  for (const [index, unit] of units.entries()) {
    if (unit === gap) {
      while (kept.length > 0 && known.boundaries.has(plainWord(kept.at(-1) ?? ''))) {
        kept.pop()
        isLost = index < units.length - 1 || isLost
      }
    } else if (!(units[index - 1] === gap && measure.test(unit))) kept.push(unit)
  }
  // “Invalid {name}” is about the name.
  const isBare = withoutLoose(kept, known).length < 2 && (units.length > 3 || units.at(-1) === gap)
  return { units: kept, isLost: isLost || isBare }
}

/** Units behind a number. */
const measure =
  /^(?:kg|g|mg|t|km|m|cm|mm|l|ml|s|ms|min|h|kb|mb|gb|bytes?|characters?|chars?|seconds?|minutes?|hours?|days?|times?|%)$/iu

function withoutLoose(units: readonly string[], { loose, boundaries, relatives }: FunctionWords): readonly string[] {
  const end = units.findLastIndex((unit) => {
    const word = plainWord(unit)
    return !loose.has(word) && !boundaries.has(word) && !relatives.has(word)
  })
  // “Not in”, “Over”: a text of nothing else says what it can.
  return end < 0 ? units : units.slice(0, end + 1)
}

/** “It is”; “It failed” says something. */
function isLoose(unit: string, { loose }: FunctionWords): boolean {
  return loose.has(plainWord(unit))
}
