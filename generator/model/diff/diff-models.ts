import { diffOutcomes } from './diff-outcomes.ts'
import type { SetOptions } from './context.ts'
import { diffSets } from './diff-sets.ts'
import type { PublishedModel, PublishedSet } from './published-model.ts'
import type { Change, DiffOptions } from './verdict.ts'

/**
 * Compares two models: what the docs and the registry changed for programs that use the generated code. Texts are compared with texts only to say
 * that they changed: codes are the same where set and value are.
 *
 * @param before - The model that programs were written against.
 * @param after - The model that they would get.
 * @param options - How strictly to judge.
 * @returns The changes, in order of set and code.
 */
export function diffModels(before: PublishedModel, after: PublishedModel, options: DiffOptions): readonly Change[] {
  const former = byId(before)
  const present = byId(after)
  const ids = [...new Set([...former.keys(), ...present.keys()])].sort()
  return [
    ...newSource(before, after),
    ...diffOutcomes(before, after, options),
    ...ids.flatMap((id) => diffSet(former.get(id), present.get(id), { ...options, sourceLocale: before.sourceLocale })),
  ]
}

function byId({ sets }: PublishedModel): ReadonlyMap<string, PublishedSet> {
  return new Map(sets.map((set) => [set.id, set]))
}

function diffSet(
  before: PublishedSet | undefined,
  after: PublishedSet | undefined,
  options: SetOptions,
): readonly Change[] {
  if (before !== undefined && after !== undefined) return diffSets(before, after, options)
  const base = { code: null, name: null, before: null, after: null }
  if (before !== undefined)
    return [{ ...base, kind: 'set-removed', level: 'breaking', set: before.id, before: before.typeName }]
  if (after !== undefined)
    return [{ ...base, kind: 'set-added', level: 'additive', set: after.id, after: after.typeName }]
  return []
}

/** Texts of another language, where a program asks for none: another text, and no other type. */
function newSource(former: PublishedModel, present: PublishedModel): readonly Change[] {
  const [before, after] = [former.sourceLocale, present.sourceLocale]
  if (before === after || former.sets.length === 0) return []
  return [{ kind: 'source-locale-changed', level: 'safe', set: null, code: null, name: null, before, after }]
}
