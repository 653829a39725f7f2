import * as v from 'valibot'

import { wordsSchema } from './word-kinds.ts'
import { formatNames } from './formats.ts'
import { limitsSchema } from './limits.ts'
import { plainPath } from './plain-path.ts'
import { asList, oneOrMore, setConfig, setDefaults, text } from './set-options.ts'

const locales = v.strictObject({
  source: v.optional(
    v.pipe(
      text,
      v.description(
        'The language of the documents without {locale}, which the others are compared with: a BCP 47 tag.',
      ),
    ),
    'und',
  ),
  names: v.optional(
    v.pipe(text, v.description('The language whose summaries give names to codes that have none.')),
    'en',
  ),
  map: v.optional(
    v.pipe(v.record(v.string(), text), v.description('Folder name to BCP 47 tag: { "br": "pt-BR" }.')),
    {},
  ),
  missing: v.optional(
    v.pipe(
      v.picklist(['fallback', 'error']),
      v.description('Whether a code that a translation lacks falls back to the source language or is an error.'),
    ),
    'fallback',
  ),
  fallback: v.optional(
    v.pipe(
      v.record(v.string(), v.array(text)),
      v.description(
        'Which languages speak where one lacks a code, before the source language does: { "pt-BR": ["pt"] }.',
      ),
    ),
    {},
  ),
})

/**
 * The one source of the config: its types, its defaults and, with the descriptions, its JSON Schema are made of this.
 * Unknown keys are errors.
 */
export const configSchema = v.strictObject({
  $schema: v.optional(
    v.pipe(
      v.string(),
      v.description('This schema, for editors: "./node_modules/doc-codes/schema/config.json". In a .json config only.'),
    ),
  ),
  docs: v.pipe(
    oneOrMore,
    v.description(
      'Patterns of the documents, relative to the working directory. {locale} stands for a folder or a part of the file name; without it the documents are in `locales.source`. A pattern behind ! leaves documents out.',
    ),
    v.transform(asList),
  ),
  ignore: v.optional(
    v.pipe(
      oneOrMore,
      v.description(
        'Patterns of documents to leave out; with a # behind it, the heading or anchor of tables to leave out: "docs/codes.md#Internal codes".',
      ),
      v.transform(asList),
    ),
    [],
  ),
  within: v.optional(
    v.pipe(
      text,
      v.description(
        'The folder that documents may come from, relative to the working directory: "../.." lets patterns and links lead to all that is two folders up.',
      ),
    ),
    '.',
  ),
  locales: v.optional(v.pipe(locales, v.description('Which languages there are.')), {}),
  registry: v.optional(
    v.pipe(v.nullable(text), v.description('The list of all names ever published; null for none.')),
    'docs-input/registry.yaml',
  ),
  out: v.optional(v.pipe(text, v.description('The output folder.'), v.transform(plainPath)), 'generated'),
  docsUrl: v.optional(
    v.pipe(
      v.nullable(text),
      v.description('Where the docs are published: https://example.kz/{locale}/{path}#{anchor}.'),
    ),
    null,
  ),
  output: v.optional(
    v.pipe(
      v.picklist(['ts', 'js']),
      v.description('`ts` writes TypeScript; `js` writes .js, .d.ts and maps that lead to the docs.'),
    ),
    'ts',
  ),
  importExtension: v.optional(
    v.pipe(v.picklist(['.js', '.ts']), v.description('What imports between the generated modules end in.')),
    '.js',
  ),
  emitters: v.optional(
    v.pipe(
      v.array(text),
      v.description(
        'Modules of emitters of your own, relative to the working directory: each exports by default a function from the model to files, { path, text }, or one from the messages of all languages as `format`.',
      ),
    ),
    [],
  ),
  catalogs: v.optional(
    v.pipe(
      v.array(v.picklist(['ts', ...formatNames])),
      v.description('The catalogs to write beside the TypeScript modules, which are always written.'),
    ),
    ['ts'],
  ),
  catalogText: v.optional(
    v.pipe(v.picklist(['text', 'markdown', 'html']), v.description('Which rendering of the texts the catalogs hold.')),
    'text',
  ),
  completeCatalogs: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether the catalogs that programs load hold all codes: what a language lacks is in its fallback or the source language.',
      ),
    ),
    false,
  ),
  shapes: v.optional(
    v.pipe(
      v.array(v.picklist(['table', 'heading', 'list'])),
      v.description('The shapes in which codes are read: tables, and on request headings and lists.'),
    ),
    ['table'],
  ),
  package: v.optional(
    v.pipe(
      v.nullable(v.strictObject({ name: v.pipe(text, v.description('The name of the package.')) })),
      v.description('Writes a package.json of this name into the output.'),
    ),
    null,
  ),
  limits: v.optional(v.pipe(limitsSchema, v.description('What one document may have.')), {}),
  placeholders: v.optional(
    v.pipe(
      v.record(v.string(), v.union([text, v.number()])),
      v.description(
        'Template words that stand for codes. A key with * is the whole placeholder, and its value the set whose names * takes: { "{{API_*}}": "apiCode" }; one without is the word inside of {{ }}, ${ } or % %, and its value the code: { "API_OK": 0 }.',
      ),
    ),
    {},
  ),
  outcomes: v.optional(
    v.pipe(
      oneOrMore,
      v.description(
        'Patterns of documents that say what single calls can return: a table there that lists codes of a known set is no set, but an outcome of what its page or heading describes.',
      ),
      v.transform(asList),
    ),
    [],
  ),
  words: v.optional(
    v.pipe(
      v.record(v.string(), wordsSchema),
      v.description(
        'What words mean where doc-codes does not know them, by language: { "de": { "code": ["Kennziffer"], "yes": ["jawohl"] } }. In headers “*x” is every longer word that ends with x.',
      ),
    ),
    {},
  ),
  rules: v.optional(
    v.pipe(
      v.record(v.string(), v.picklist(['error', 'warning', 'note', 'off'])),
      v.description('Severities by rule; `doc-codes explain` lists the rules.'),
    ),
    {},
  ),
  ...setDefaults,
  sets: v.optional(
    v.pipe(
      v.record(v.string(), setConfig),
      v.description(
        'Options of one set, by its id: what the guess gets wrong, and any option of all sets for one alone.',
      ),
    ),
    {},
  ),
})
