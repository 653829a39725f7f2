import { diffModels as changesOf } from '../../../generator/model/diff/diff-models.ts'
import type { PublishedCode, PublishedModel, PublishedSet } from '../../../generator/model/diff/published-model.ts'
import { verdictOf, type FacetShapes, type Verdict } from '../../../generator/model/diff/verdict.ts'

/** What one locale says of a code. */
export const text = {
  text: 'Мәтін.',
  markdown: 'Мәтін.',
  html: 'Мәтін.',
  summary: 'Мәтін.',
  message: null,
  anchor: 'apiCode-8',
  links: [],
  file: 'codes.md',
}

/** A code of an error, with what a test says otherwise. */
export const code = (more: Partial<PublishedCode> = {}): PublishedCode => ({
  value: 8,
  raw: '8',
  name: 'LoginFailed',
  aliases: ['AuthError'],
  status: 'active',
  deprecated: null,
  kind: 'error',
  data: null,
  attributes: { final: true },
  facets: { next: 'sign-in' },
  locales: { kk: text },
  ...more,
})

/** A code of no error. */
export const ok = code({ value: 0, raw: '0', name: 'Ok', aliases: [] })
/** A set of numbers. */
export const set = (codes: readonly PublishedCode[], more: Partial<PublishedSet> = {}): PublishedSet => ({
  id: 'apiCode',
  typeName: 'ApiCode',
  type: 'integer',
  headings: {},
  codes,
  ranges: [],
  ...more,
})

/** A model of these sets. */
export const model = (...sets: readonly PublishedSet[]): PublishedModel => ({
  schemaVersion: 1,
  sourceLocale: 'kk',
  locales: ['kk'],
  sets,
})

/** The model before a change. */
export const before = model(set([ok, code()]))
/** How most programs take changes. */
export const normal = { strict: false, facets: true }

/** The facets that the emitters make of these sets: a flag and a word. */
const shapes = ({ sets }: PublishedModel): FacetShapes =>
  new Map(
    sets.map(({ id, codes }) => {
      const words = (key: string): ReadonlySet<string> =>
        new Set(
          codes.flatMap(({ attributes, facets }) => {
            const value = { ...attributes, ...facets }[key]
            return value === undefined ? [] : [JSON.stringify(value)]
          }),
        )
      return [
        id,
        new Map([
          ['final', { form: 'flag' as const, words: words('final') }],
          ['next', { form: 'vocabulary' as const, words: words('next') }],
        ]),
      ]
    }),
  )

/**
 * What a change comes to, whose facets are a flag and a word.
 *
 * @param was - The model before.
 * @param is - The model after.
 * @param how - Whether programs switch over all codes, and whether they use facets.
 */
export const diffModels = (
  was: PublishedModel,
  is: PublishedModel,
  { strict, facets }: { readonly strict: boolean; readonly facets: boolean },
): Verdict =>
  verdictOf(
    changesOf(was, is, {
      strict,
      facets: { before: facets ? shapes(was) : new Map(), after: facets ? shapes(is) : new Map() },
      constants: { before: new Map(), after: new Map() },
    }),
  )
