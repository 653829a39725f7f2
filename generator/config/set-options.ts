import * as v from 'valibot'

import type { Headers } from './headers.ts'

import { responseFields } from './response-fields.ts'

/** A text that says something. */
export const text = v.pipe(v.string(), v.nonEmpty('a text that is not empty'))

/** One text, or a list of them: {@link asList} makes it a list. */
export const oneOrMore = v.union([text, v.array(text)])

/** What was written as one text or as a list, as a list. */
export function asList(said: v.InferOutput<typeof oneOrMore>): readonly string[] {
  return typeof said === 'string' ? [said] : said
}

const spelling = v.strictObject({
  casing: v.optional(
    v.pipe(
      v.nullable(v.picklist(['PascalCase', 'camelCase', 'CONSTANT_CASE', 'snake_case'])),
      v.description('How the words of a name are joined; null for the usual way.'),
    ),
    null,
  ),
  prefix: v.optional(v.pipe(v.string(), v.description('What stands before each name.')), ''),
  suffix: v.optional(v.pipe(v.string(), v.description('What stands behind each name.')), ''),
})

/** What can be said for all sets at the top of the config, and for one set alone below `sets`. */
export const setOptions = {
  enumStyle: v.pipe(
    v.picklist(['enum', 'const', 'union']),
    v.description('How the codes are declared: `const` and `union` are erasable.'),
  ),
  constants: v.pipe(
    v.boolean(),
    v.description('One export a code beside the enum: the smallest thing that a bundler can keep.'),
  ),
  tsdoc: v.pipe(text, v.description('The locale of the TSDoc, a BCP 47 tag; the source locale by default.')),
  response: v.pipe(
    v.nullable(responseFields),
    v.description(
      'The fields of a response, or the name of a common shape: makes `ApiResponse`, its guards and `parseApiResponse`.',
    ),
  ),
  errors: v.pipe(v.boolean(), v.description('Makes `class ApiCodeError`.')),
  facets: v.pipe(
    v.boolean(),
    v.description('Makes metadata and guards of the docs’ other columns and of the registry’s own words.'),
  ),
  facetNames: v.pipe(
    v.record(v.string(), text),
    v.description('English names of facets whose header has no Latin letters: { "Соңғы": "final" }.'),
  ),
  members: v.pipe(spelling, v.description('How the members are spelled.')),
  exports: v.pipe(spelling, v.description('How the exports are spelled. Prefix and suffix go to the type name.')),
}

const defaultSpelling = { casing: null, prefix: '', suffix: '' } as const

/** The options of all sets, each with its default; that of `tsdoc` is the source locale. */
export const setDefaults = {
  enumStyle: v.optional(setOptions.enumStyle, 'enum'),
  constants: v.optional(setOptions.constants, false),
  tsdoc: v.optional(setOptions.tsdoc),
  response: v.optional(setOptions.response, null),
  errors: v.optional(setOptions.errors, false),
  facets: v.optional(setOptions.facets, false),
  facetNames: v.optional(setOptions.facetNames, {}),
  members: v.optional(setOptions.members, defaultSpelling),
  exports: v.optional(setOptions.exports, defaultSpelling),
}

const header = (what: string) =>
  v.optional(
    v.pipe(
      v.union([oneOrMore, v.record(v.string(), oneOrMore)]),
      v.description(
        `The header of ${what}, or all its spellings. The source language is enough: translations are matched by their codes. Where one table has several languages side by side, the header in each: { "en": "Description", "zh": "说明" }.`,
      ),
      v.transform((said): Headers => {
        if (typeof said === 'string' || Array.isArray(said)) return asList(said)
        return Object.fromEntries(Object.entries(said).map(([locale, one]) => [locale, asList(one)]))
      }),
    ),
    [],
  )

const columns = v.strictObject({
  code: header('the codes'),
  name: header('the codes’ names'),
  description: header('what the codes mean'),
  message: header('what users are told'),
})

/** What can be said of one set. What it leaves out is what all sets have. */
export const setConfig = v.strictObject({
  ...v.partial(v.strictObject(setOptions)).entries,
  typeName: v.optional(v.pipe(text, v.description('The name of its type; made of the id by default.'))),
  from: v.optional(
    v.pipe(
      oneOrMore,
      v.description(
        'Where its tables stand, in one or several of: a document, a pattern of documents, and with a # behind it a heading or an anchor: "errors.md#Rate limits". All of them are this one set.',
      ),
      v.transform(asList),
    ),
    [],
  ),
  shapes: v.optional(
    v.pipe(
      v.array(v.picklist(['heading', 'list'])),
      v.description('The shapes in which codes are read where `from` says, beside those of all documents.'),
    ),
  ),
  columns: v.optional(
    v.pipe(columns, v.description('The headers of its columns: only what the guess gets wrong.')),
    {},
  ),
})
