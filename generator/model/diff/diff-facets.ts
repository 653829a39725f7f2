import type { AttributeValue } from '../types.ts'
import type { MakeChange } from './diff-codes.ts'
import type { PublishedCode, PublishedSet } from './published-model.ts'
import type { DiffOptions } from './verdict.ts'

/**
 * Compares what two states of a set say of its codes beside their texts: columns of the docs, words of the registry.
 * Guards and types are made of them where the config asks for facets; elsewhere nothing depends on them.
 *
 * @param before - The set as programs know it.
 * @param after - The set as they would get it.
 * @param change - Makes a change of this set.
 * @param options - Whether the set has facets.
 * @returns A change for each facet, or word of one, that came or went.
 */
export function diffSetFacets(
  before: PublishedSet,
  after: PublishedSet,
  change: MakeChange,
  { facets }: DiffOptions,
): ReturnType<MakeChange>[] {
  const [was, is] = [wordsByFacet(before), wordsByFacet(after)]
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort()
  const matters = facets(before.id)
  return keys.flatMap((key) => {
    const [former, present] = [was.get(key), is.get(key)]
    if (former === undefined) return [change('facet-added', matters ? 'additive' : 'safe', null, key)]
    if (present === undefined) return [change('facet-removed', matters ? 'breaking' : 'safe', key, null)]
    const lost = [...former].filter((word) => !present.has(word)).sort()
    return lost.map((word) => change('facet-word-removed', matters ? 'breaking' : 'safe', `${key}: ${word}`, null))
  })
}

/**
 * Compares what two states of a code say beside its texts.
 *
 * @param before - The code as programs know it.
 * @param after - The code as they would get it.
 * @param change - Makes a change of this code.
 * @param options - Whether its set has facets, and how strictly to judge: a guard may tell another group of codes.
 * @returns A change for each facet that differs.
 */
export function diffCodeFacets(
  before: PublishedCode,
  after: PublishedCode,
  change: MakeChange,
  { strict, matters }: { readonly strict: boolean; readonly matters: boolean },
): ReturnType<MakeChange>[] {
  const [was, is] = [facetsOf(before), facetsOf(after)]
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort()
  const shown = (key: string, value: AttributeValue | undefined): string => `${key}: ${value ?? 'none'}`
  const level = !matters ? 'safe' : strict ? 'breaking' : 'additive'
  return keys.flatMap((key) =>
    was.get(key) === is.get(key)
      ? []
      : [change('facet-changed', level, shown(key, was.get(key)), shown(key, is.get(key)))],
  )
}

function facetsOf({ attributes, facets }: PublishedCode): ReadonlyMap<string, AttributeValue> {
  return new Map([...Object.entries(attributes), ...Object.entries(facets)])
}

function wordsByFacet({ codes }: PublishedSet): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>()
  for (const code of codes.filter(({ status }) => status !== 'removed')) {
    for (const [key, value] of facetsOf(code)) {
      const known = words.get(key) ?? new Set()
      words.set(key, known.add(JSON.stringify(value)))
    }
  }
  return words
}
