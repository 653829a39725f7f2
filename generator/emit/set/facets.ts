import type { SetSettings } from '../../config/settings.ts'
import { pascalCase } from '../../model/naming/pascal-case.ts'
import { words } from '../../model/naming/words.ts'
import type { FacetShape } from '../../model/diff/verdict.ts'
import type { AttributeValue, Code, CodeSet } from '../../model/types.ts'
import { identifier } from '../doors/identifier.ts'
import { lowerFirst } from './names.ts'
import { type Scope, valueLiteral } from './scope.ts'

/** A property that some codes of a set have: a column of the docs, or a word of the registry. */
export interface Facet {
  /** As the docs or the registry write it: `HTTP status`. */
  readonly title: string
  /** As names hold it: `HttpStatus`; `null` where that has no Latin letters. */
  readonly name: string | null
  /** A yes or no; one of a few values; or free text and numbers. */
  readonly type: 'flag' | 'vocabulary' | 'free'
  /** The codes that have it, in ascending order. */
  readonly entries: readonly FacetEntry[]
}

/** A facet that names can be made of. */
export interface NamedFacet extends Facet {
  readonly name: string
}

/** What a facet says of a code. */
export interface FacetEntry {
  readonly code: Code
  readonly value: AttributeValue
}

/** The names of what is emitted for a facet. */
export interface FacetNames {
  /** `ApiCodeAction` */
  readonly type: string
  /** `actionOf`, not exported. */
  readonly table: string
  /** `apiCodeAction` */
  readonly lookup: string
  /** `ApiCodeByAction` */
  readonly byValue: string
  /** `hasApiCodeAction` */
  readonly has: string
}

/** More different values than this are no vocabulary, and a value longer than this is no word. */
const limits = { values: 24, characters: 40 }

/** What ends a sentence, in the scripts that end one so: “Split the parcel.” is prose, which people reword. */
const sentenceEnd = /[.!?…\u3002\u061F\u06D4\u0964\u0589\uFF01\uFF1F][\p{Pe}\p{Pf}"']*$/u

/**
 * Gathers the facets of a set: `kind` first, the others in code-unit order of their names.
 *
 * @param scope - The set. Attributes and registry words count where the config's `facets` says so, `kind` always.
 */
export function facetsOf({
  set: { codes, attributeNames },
  settings,
}: Pick<Scope, 'set' | 'settings'>): readonly Facet[] {
  const byTitle = new Map<string, FacetEntry[]>()
  for (const code of codes) {
    const said = settings.facets ? { ...code.attributes, ...code.facets } : {}
    for (const [title, value] of Object.entries(said)) {
      const entries = byTitle.get(title) ?? []
      entries.push({ code, value })
      byTitle.set(title, entries)
    }
  }
  const named = [...byTitle].map(([title, entries]) =>
    facetOf(title, nameFor(title, settings, attributeNames), entries),
  )
  const kinds = codes.flatMap((code) => (code.kind === null ? [] : [{ code, value: code.kind }]))
  return [
    // The guards of the responses lean on those of the kinds, however many there are.
    ...(kinds.length === 0 ? [] : [{ ...facetOf('kind', 'kind', kinds), type: 'vocabulary' as const }]),
    ...named.sort((one, other) => ((one.name ?? one.title) < (other.name ?? other.title) ? -1 : 1)),
  ]
}

/** A word as names hold it: `FixInput` of `fix-input`; `null` where it has no Latin letters. */
export function pascalName(word: string): string | null {
  const parts = words(word)
  if (parts === null || parts.length === 0) return null
  const name = pascalCase(parts)
  return /^[A-Z]/.test(name) ? name : null
}

/** The name that the config gives a facet, else what the language of names calls its column, else its title. */
function nameFor(title: string, { facetNames }: SetSettings, attributeNames: CodeSet['attributeNames']): string {
  const said = [facetNames, attributeNames].find((names) => Object.hasOwn(names, title))
  return said?.[title] ?? title
}

/**
 * What programs see of the facets that code is made of, by title, as the language of names calls it.
 *
 * @param scope - The set.
 * @returns Nothing for `kind`, and for a facet that no name can be made of.
 */
export function facetShapes(scope: Pick<Scope, 'set' | 'settings'>): ReadonlyMap<string, FacetShape> {
  const named = facetsOf(scope).filter(({ title, name }) => title !== 'kind' && name !== null)
  const titles = new Map(Object.entries(scope.set.attributeNames))
  return new Map(named.map((facet) => [titles.get(facet.title) ?? facet.title, shapeOf(facet)]))
}

function shapeOf(facet: Facet): FacetShape {
  const { type, entries } = facet
  if (type === 'vocabulary') return { form: type, words: new Set(wordsOf(facet).map(valueOf)) }
  if (type === 'flag') return { form: type, words: new Set(['true']) }
  return { form: entries.every(({ value }) => typeof value === 'number') ? 'number' : 'text', words: new Set() }
}

/** The different values of a facet, in code-unit order. */
export function wordsOf({ entries }: Facet): readonly AttributeValue[] {
  const distinct = new Map(entries.map(({ value }) => [valueOf(value), value]))
  return [...distinct].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value)
}

/** A facet's value as a literal. */
export function valueOf(value: AttributeValue): string {
  return typeof value === 'boolean' ? String(value) : valueLiteral(value)
}

/** The names of what is emitted for a facet. */
export function facetNames({ name }: NamedFacet, { names }: Scope): FacetNames {
  const lower = lowerFirst(names.type)
  return {
    type: identifier(names.type + name),
    table: identifier(`${lowerFirst(name)}Of`),
    lookup: names.getter(lower + name),
    byValue: identifier(`${names.type}By${name}`),
    has: names.value(`has${names.type}${name}`),
  }
}

function facetOf(title: string, name: string, said: readonly FacetEntry[]): Facet {
  const entries = alike(said)
  return { title, name: pascalName(name), type: typeOfFacet(entries), entries }
}

/** Values of one type; texts where they have several, or are numbers that are no integers. */
function alike(entries: readonly FacetEntry[]): readonly FacetEntry[] {
  const types = new Set(entries.map(({ value }) => (Number.isSafeInteger(value) ? 'integer' : typeof value)))
  if (types.size <= 1 && !types.has('number')) return entries
  return entries.map(({ code, value }) => ({ code, value: String(value) }))
}

function typeOfFacet(entries: readonly FacetEntry[]): Facet['type'] {
  const values = new Set(entries.map(({ value }) => value))
  const isFlag = [...values].every((value) => typeof value === 'boolean')
  const areWords = [...values].every((value) => String(value).length <= limits.characters)
  if (isFlag) return 'flag'
  return areWords && values.size <= limits.values && !isProse(entries) ? 'vocabulary' : 'free'
}

/** Sentences, long phrases, and phrases where each code has a text of its own: people reword them, and programs compare no text. */
function isProse(entries: readonly FacetEntry[]): boolean {
  const values = [...new Set(entries.map(({ value }) => String(value)))]
  const phrases = values.filter((value) => /\p{L}\S*\s+\S/u.test(value))
  const long = phrases.filter((phrase) => phrase.split(/\s+/).length > 2)
  const areOwn = values.length === entries.length && values.length > 1
  const sentences = values.filter((value) => sentenceEnd.test(value))
  return (
    sentences.length * 2 > values.length ||
    phrases.some((phrase) => sentenceEnd.test(phrase)) ||
    (long.length > 0 && long.length * 2 >= values.length) ||
    (phrases.length > 0 && areOwn)
  )
}
