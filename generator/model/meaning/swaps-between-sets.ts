import { meaningsSwapped } from '../../diagnostics/rules/meaning.ts'
import { textOf } from '../identity/evidence.ts'
import { measureLikeness } from '../identity/likeness.ts'
import type { RegistrySet } from '../registry/types.ts'
import type { CodeValue, DocumentedSet } from '../types.ts'
import { acceptedEdit } from './accepted-edit.ts'
import { judgedCodes, type JudgedCode } from './judged-code.ts'
import type { Judgement } from './judgement.ts'
import { placeOf } from './place-of-code.ts'

/** What was found between sets. */
export interface Swaps extends Judgement {
  /** Whether a code of a set took part: within its set there is nothing more to say of it. */
  readonly isSwapped: (set: string, code: CodeValue) => boolean
}

interface ChangedCode extends JudgedCode {
  readonly set: string
  readonly language: string
}

/** From here on two texts say much the same: who exchanges them rewords both. */
const alike = 0.4

/**
 * Finds texts of one code each that two published sets exchanged. A text that only went one way is a rewording.
 *
 * @param documented - The sets as the docs have them.
 * @param registered - The sets of the registry.
 * @param source - The source language.
 * @returns `meanings-swapped` at the first row of each exchange, and the questions that it asks.
 */
export function findSwaps(
  documented: readonly DocumentedSet[],
  registered: ReadonlyMap<string, RegistrySet>,
  source: string,
): Swaps {
  const changed = documented.flatMap((set) => changedCodes(set, registered.get(set.id), source))
  const byBefore = new Map(changed.map((code) => [code.before, code] as const))
  const likeness = measureLikeness(changed.map(({ before }) => before))
  const pairs = changed.flatMap((code, index): readonly (readonly [ChangedCode, ChangedCode])[] => {
    const other = byBefore.get(code.now)
    const isPair = other !== undefined && other.set !== code.set && other.now === code.before
    return isPair && changed.indexOf(other) > index && likeness(code.before, other.before) < alike
      ? [[code, other]]
      : []
  })
  const swapped = new Set(pairs.flat().map(({ set, code }) => keyOf(set, code.value)))
  return {
    diagnostics: pairs.map(([one, other]) =>
      meaningsSwapped(placeOf(one.code), { ...factsOf(one), other: factsOf(other) }, [placeOf(other.code)]),
    ),
    questions: pairs.flatMap((pair) =>
      pair.map(({ set, code, entry, language }) => ({
        kind: 'meaning' as const,
        set,
        codes: [code.value],
        answer: `${set} ${code.value} (${entry.name}): what the docs say now is what it means`,
        revisions: [{ value: code.value, edit: acceptedEdit(code, entry, language) }],
      })),
    ),
    isSwapped: (set, code) => swapped.has(keyOf(set, code)),
  }
}

function changedCodes(
  documented: DocumentedSet,
  known: RegistrySet | undefined,
  source: string,
): readonly ChangedCode[] {
  if (known === undefined) return []
  const language = known.identity?.language ?? source
  // Nearly all texts are as they were recorded, and no word of theirs has to be looked at.
  const codes = documented.codes.filter(({ value, locales }) => {
    const said = Object.hasOwn(locales, language) ? locales[language] : undefined
    return said !== undefined && textOf(said) !== known.byValue.get(value)?.text
  })
  return judgedCodes({ ...documented, codes }, known, source)
    .filter(({ entry, before, now }) => entry.status !== 'removed' && before !== '' && now !== '' && before !== now)
    .map((code) => ({ ...code, set: documented.id, language }))
}

function keyOf(set: string, code: CodeValue): string {
  return `${set} ${String(code)}`
}

function factsOf({ set, code, entry }: ChangedCode): Parameters<typeof meaningsSwapped>[1]['other'] {
  return { set, code: code.value, name: entry.name }
}
