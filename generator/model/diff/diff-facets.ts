import type { AttributeValue } from '../types.ts'
import type { CodeContext, MakeChange } from './context.ts'
import type { PublishedCode, PublishedSet } from './published-model.ts'
import type { Change, DiffOptions, FacetShape } from './verdict.ts'

const noFacets: ReadonlyMap<string, FacetShape> = new Map()

/**
 * Compares what two states of a set say of its codes beside their texts: columns of the docs, words of the registry.
 * Guards and types are made of them where the config asks for facets; elsewhere nothing depends on them.
 *
 * @param before - The set as programs know it.
 * @param after - The set as they would get it.
 * @param change - Makes a change of this set.
 * @param options - The facets that code is made of.
 * @returns A change for each facet, or word of one, that came or went, and for each that is of another form.
 */
export function diffFacetShapes(
  before: PublishedSet,
  after: PublishedSet,
  change: MakeChange,
  { facets }: DiffOptions,
): readonly Change[] {
  const [was, is] = [facets.before.get(before.id) ?? noFacets, facets.after.get(after.id) ?? noFacets]
  const [saidBefore, saidAfter] = [titlesOf(before), titlesOf(after)]
  const titles = [...new Set([...saidBefore, ...saidAfter])].sort()
  return titles.flatMap((title) => {
    const [former, present] = [was.get(title), is.get(title)]
    if (!saidBefore.has(title)) return [change('facet-added', present === undefined ? 'safe' : 'additive', null, title)]
    if (!saidAfter.has(title)) return [change('facet-removed', former === undefined ? 'safe' : 'breaking', title, null)]
    if (former === undefined || present === undefined) return []
    if (former.form !== present.form) {
      return [change('facet-retyped', 'breaking', `${title}: ${former.form}`, `${title}: ${present.form}`)]
    }
    // A word more is said where a code has it.
    const lost = [...former.words].filter((word) => !present.words.has(word)).sort()
    return lost.map((word) => change('facet-word-removed', 'breaking', `${title}: ${word}`, null))
  })
}

/**
 * Compares what two states of a code say beside its texts. A facet that came or went for the whole set is said there.
 *
 * @param before - The code as programs know it.
 * @param after - The code as they would get it.
 * @param change - Makes a change of this code.
 * @param context - The facets that code is made of: a guard may tell another group of codes. Free text guards nothing.
 * @returns A change for each facet that differs.
 */
export function diffCodeFacets(
  before: PublishedCode,
  after: PublishedCode,
  change: MakeChange,
  { set, strict, facets, titles }: CodeContext,
): readonly Change[] {
  const [was, is] = [facetsOf(before), facetsOf(after)]
  const shown = (title: string, value: AttributeValue | undefined): string => `${title}: ${value ?? 'none'}`
  return titles.flatMap((title) => {
    if (was.get(title) === is.get(title)) return []
    const form = facets.after.get(set)?.get(title)?.form
    const guards = form === 'flag' || form === 'vocabulary'
    const level = !guards ? 'safe' : strict ? 'breaking' : 'additive'
    return [change('facet-changed', level, shown(title, was.get(title)), shown(title, is.get(title)))]
  })
}

/**
 * Calls the facets of a set as programs know them: as the language of names calls their columns.
 *
 * @param set - A state of the set.
 * @returns The set, its attributes by these titles.
 */
export function titledAsPublished(set: PublishedSet): PublishedSet {
  const names = new Map(Object.entries(set.attributeNames ?? {}))
  if (names.size === 0) return set
  const codes = set.codes.map((code) => {
    const titled = Object.entries(code.attributes).map(([title, value]) => [names.get(title) ?? title, value] as const)
    return { ...code, attributes: Object.fromEntries(titled) }
  })
  return { ...set, codes }
}

/** The titles of the facets that some code of a set has. */
export function titlesOf({ codes }: PublishedSet): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => [...facetsOf(code).keys()]))
}

function facetsOf({ attributes, facets }: PublishedCode): ReadonlyMap<string, AttributeValue> {
  return new Map([...Object.entries(attributes), ...Object.entries(facets)])
}
