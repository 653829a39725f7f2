import { diffSets } from './diff-sets.ts'
import type { PublishedModel, PublishedSet } from './published-model.ts'
import { verdictOf, type Change, type DiffOptions, type Verdict } from './verdict.ts'

/**
 * Compares two models: what changed for programs that use the generated code. Texts are compared with texts only to say
 * that they changed: codes are the same where set and value are.
 *
 * @param before - The model that programs were written against.
 * @param after - The model that they would get.
 * @param options - How strictly to judge.
 * @returns The changes, and the semver step that they ask for.
 */
export function diffModels(before: PublishedModel, after: PublishedModel, options: DiffOptions): Verdict {
  const former = byId(before)
  const present = byId(after)
  const ids = [...new Set([...former.keys(), ...present.keys()])].sort()
  return verdictOf([
    ...newLocales(before, after),
    ...ids.flatMap((id) => diffSet(former.get(id), present.get(id), options)),
  ])
}

function byId({ sets }: PublishedModel): ReadonlyMap<string, PublishedSet> {
  return new Map(sets.map((set) => [set.id, set]))
}

function diffSet(
  before: PublishedSet | undefined,
  after: PublishedSet | undefined,
  options: DiffOptions,
): readonly Change[] {
  if (before !== undefined && after !== undefined) return diffSets(before, after, options)
  const base = { code: null, name: null, before: null, after: null }
  if (before !== undefined)
    return [{ ...base, kind: 'set-removed', level: 'breaking', set: before.id, before: before.typeName }]
  if (after !== undefined)
    return [{ ...base, kind: 'set-added', level: 'additive', set: after.id, after: after.typeName }]
  return []
}

function newLocales(before: PublishedModel, after: PublishedModel): readonly Change[] {
  const base = { set: null, code: null, name: null, before: null, after: null }
  const added = after.locales.filter((locale) => !before.locales.includes(locale))
  return added.map((locale): Change => ({ ...base, kind: 'locale-added', level: 'safe', after: locale }))
}
