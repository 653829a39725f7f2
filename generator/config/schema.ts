import * as v from 'valibot'

import { formats } from '../emit/catalogs/formats.ts'
import type { Config } from './config.ts'

const severity = v.picklist(['error', 'warning', 'note', 'off'])
const text = v.pipe(v.string(), v.minLength(1))

const spelling = v.strictObject({
  casing: v.optional(v.picklist(['PascalCase', 'camelCase', 'CONSTANT_CASE', 'snake_case'])),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
})

/** The options that the config may hold at its top and for one set alone. */
const perSet = {
  enumStyle: v.optional(v.picklist(['enum', 'const', 'union'])),
  constants: v.optional(v.boolean()),
  tsdoc: v.optional(text),
  response: v.optional(v.nullable(v.strictObject({ code: text, data: text, message: text }))),
  errors: v.optional(v.boolean()),
  facets: v.optional(v.boolean()),
  facetNames: v.optional(v.record(v.string(), text)),
  members: v.optional(spelling),
  exports: v.optional(spelling),
}

const set = v.strictObject({
  ...perSet,
  typeName: v.optional(text),
  columns: v.optional(
    v.strictObject({
      code: v.optional(text),
      name: v.optional(text),
      description: v.optional(text),
      message: v.optional(text),
    }),
  ),
})

/** The schema of `doc-codes.config.ts`: what DESIGN “Configuration” shows. Unknown keys are errors. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  docs: v.union([text, v.pipe(v.array(text), v.minLength(1))]),
  locales: v.optional(
    v.strictObject({
      source: v.optional(text),
      names: v.optional(text),
      map: v.optional(v.record(v.string(), text)),
      missing: v.optional(v.picklist(['fallback', 'error'])),
    }),
  ),
  registry: v.optional(v.nullable(text)),
  out: v.optional(text),
  docsUrl: v.optional(text),
  output: v.optional(v.picklist(['ts', 'js'])),
  importExtension: v.optional(v.picklist(['.js', '.ts'])),
  catalogs: v.optional(v.array(v.picklist(['ts', ...formats.map((format) => format.name)]))),
  catalogText: v.optional(v.picklist(['text', 'markdown', 'html'])),
  shapes: v.optional(v.array(v.picklist(['table', 'heading', 'list']))),
  package: v.optional(v.strictObject({ name: text })),
  rules: v.optional(v.record(v.string(), severity)),
  ...perSet,
  sets: v.optional(v.record(v.string(), set)),
}) satisfies v.GenericSchema<unknown, Config>
