import type { Diagnostic, Place, Result } from '../../diagnostics/diagnostic.ts'
import { nameClash } from '../../diagnostics/rules/names.ts'
import type { CodeValue } from '../types.ts'
import { isName } from './identifier.ts'
import type { Flaw, ProseName } from './prose-names.ts'
import type { Suggestion } from './suggest-names.ts'

/** A code whose name is settled. */
export interface NamedCode {
  readonly value: CodeValue
  /** The name, and former names. */
  readonly names: readonly string[]
  readonly place: Place
}

/** A code that needs a name. */
export interface UnnamedCode {
  readonly value: CodeValue
  readonly suggestion: Suggestion
  readonly place: Place
}

/** A name that was chosen. */
export interface ChosenName {
  readonly name: string
  /** Whether it is only the code's number. */
  readonly placeholder: boolean
  /** What is wrong with it; `null` for a good one. */
  readonly flaw: Flaw | null
}

interface Claim {
  readonly name: string
  readonly value: CodeValue
  readonly place: Place
}

/**
 * Chooses a name for each code that has none, so that all are unique without regard to case.
 *
 * Names that people gave are taken as they are; names made of prose only where no other code could have them too, so
 * that the order of the rows does not matter.
 *
 * @param set - The set's id, for diagnostics.
 * @param named - The codes whose names are settled.
 * @param unnamed - The others.
 * @returns A name for each of `unnamed`; diagnostics `name-clash`.
 */
export function resolveNames(
  set: string,
  named: readonly NamedCode[],
  unnamed: readonly UnnamedCode[],
): Result<ReadonlyMap<CodeValue, ChosenName>> {
  const taken = new Map<string, Claim>()
  const chosen = new Map<CodeValue, ChosenName>()
  const diagnostics: Diagnostic[] = []
  const claim = ({ name, value, place }: Claim): void => {
    const own = { name, value, place }
    const known = taken.get(name.toLowerCase())
    if (known === undefined) taken.set(name.toLowerCase(), own)
    else {
      const [first, second] = isAbove(place, known.place) ? [own, known] : [known, own]
      const facts = { set, code: second.value, name: second.name, other: first.value, otherName: first.name }
      diagnostics.push(nameClash(second.place, facts, [first.place]))
    }
  }
  for (const { value, names, place } of named) for (const name of names) claim({ name, value, place })
  const wanted = countWanted(unnamed)
  for (const { value, suggestion, place } of unnamed) {
    if (suggestion.given === null) continue
    const key = suggestion.given.name.toLowerCase()
    const isRivalled = taken.has(key) || (wanted.get(key) ?? 0) > 1
    const name = isRivalled && isName(suggestion.given.apart) ? suggestion.given.apart : suggestion.given.name
    claim({ name, value, place })
    chosen.set(value, { name, placeholder: false, flaw: null })
  }
  const fromText = proseWinners(unnamed, new Set(taken.keys()))
  for (const { value, suggestion, place } of unnamed) {
    if (suggestion.given !== null) continue
    const won = fromText.get(value)
    const name = won?.name ?? suggestion.fallback
    claim({ name, value, place })
    chosen.set(value, { name, placeholder: won === undefined && suggestion.isNumber, flaw: won?.flaw ?? null })
  }
  return { value: chosen, diagnostics }
}

/** Codes come by their values: the row that was written below the other is the one that clashes. */
function isAbove(one: Place, other: Place): boolean {
  return one.file === other.file && (one.line < other.line || (one.line === other.line && one.column < other.column))
}

function countWanted(unnamed: readonly UnnamedCode[]): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>()
  for (const { suggestion } of unnamed) {
    const key = suggestion.given?.name.toLowerCase()
    if (key !== undefined) wanted.set(key, (wanted.get(key) ?? 0) + 1)
  }
  return wanted
}

/** The codes that get a name of their text: in rounds, from short names to long ones, whoever is alone in wanting one. */
function proseWinners(unnamed: readonly UnnamedCode[], taken: ReadonlySet<string>): ReadonlyMap<CodeValue, ProseName> {
  const won = new Map<CodeValue, ProseName>()
  const used = new Set(taken)
  const rounds = Math.max(0, ...unnamed.map(({ suggestion }) => suggestion.prose.length))
  for (let round = 0; round < rounds; round++) {
    const wanted = unnamed.flatMap(({ value, suggestion }) => {
      const prose = suggestion.prose[round]
      return prose === undefined || suggestion.given !== null || won.has(value)
        ? []
        : [{ value, prose, key: prose.name.toLowerCase() }]
    })
    const rivals = new Map<string, number>()
    for (const { key } of wanted) rivals.set(key, (rivals.get(key) ?? 0) + 1)
    for (const { value, prose, key } of wanted) if (rivals.get(key) === 1 && !used.has(key)) won.set(value, prose)
    for (const { key } of wanted) used.add(key)
  }
  return won
}
