import type { PublishedModel, PublishedOutcome } from './published-model.ts'
import type { Change, ChangeKind, DiffOptions, Level } from './verdict.ts'

/**
 * Compares what single calls can return. A code more is one that a switch lacks; a code less is one that a program may name.
 *
 * @param before - The model that programs were written against.
 * @param after - The model that they would get.
 * @param options - How strictly to judge.
 * @returns The changes, in order of the calls.
 */
export function diffOutcomes(
  before: PublishedModel,
  after: PublishedModel,
  { strict }: Pick<DiffOptions, 'strict'>,
): readonly Change[] {
  const [former, present] = [byId(before), byId(after)]
  return [...new Set([...former.keys(), ...present.keys()])].sort().flatMap((id): readonly Change[] => {
    const [was, is] = [former.get(id), present.get(id)]
    const base = { set: id, code: null, name: null, before: was?.typeName ?? null, after: is?.typeName ?? null }
    if (was === undefined) return [{ ...base, kind: 'outcome-added', level: 'additive' }]
    if (is?.set !== was.set) return [{ ...base, kind: 'outcome-removed', level: 'breaking' }]
    return diffCodes(was, is, strict)
  })
}

function diffCodes(was: PublishedOutcome, is: PublishedOutcome, strict: boolean): readonly Change[] {
  const [former, present] = [codesOf(was), codesOf(is)]
  const more: Level = strict ? 'breaking' : 'additive'
  return [...new Set([...former.keys(), ...present.keys()])].flatMap((code): readonly Change[] => {
    const base = { set: is.id, code, name: null, before: null, after: null }
    const [one, other] = [former.get(code), present.get(code)]
    if (one === undefined) return [{ ...base, kind: 'outcome-code-added', level: more }]
    if (other === undefined) return [{ ...base, kind: 'outcome-code-removed', level: 'breaking' }]
    const kind: ChangeKind = 'text-changed'
    const changed = Object.keys(other).filter((locale) => one[locale]?.markdown !== other[locale]?.markdown)
    return changed.map((locale) => ({ ...base, kind, level: 'safe', before: locale, after: locale }))
  })
}

function codesOf({
  codes,
}: PublishedOutcome): ReadonlyMap<number | string, PublishedOutcome['codes'][number]['locales']> {
  return new Map(codes.map(({ value, locales }) => [value, locales]))
}

function byId({ outcomes = [] }: PublishedModel): ReadonlyMap<string, PublishedOutcome> {
  return new Map(outcomes.map((outcome) => [outcome.id, outcome]))
}
