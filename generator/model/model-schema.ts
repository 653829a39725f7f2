import * as v from 'valibot'

const value = v.union([v.number(), v.string()])
const nullableText = v.nullable(v.string())
const words = v.record(v.string(), v.union([v.boolean(), v.number(), v.string()]))

const links = v.array(v.object({ text: v.string(), href: v.string() }))

const localized = v.object({
  text: v.pipe(v.string(), v.description('Plain text.')),
  markdown: v.string(),
  html: v.pipe(v.string(), v.description('Sanitized HTML.')),
  summary: v.pipe(v.string(), v.description('The first sentence of `text`.')),
  message: v.pipe(
    nullableText,
    v.description('The user-facing message, where the docs have one beside the description.'),
  ),
  messageSummary: v.optional(
    v.pipe(v.string(), v.description('The first sentence of `message`, where that is not the whole of it.')),
  ),
  anchor: nullableText,
  links,
  file: v.pipe(v.string(), v.description('The document’s path, without the locale.')),
})

const code = v.object({
  value,
  raw: v.pipe(v.string(), v.description('The code as the docs write it.')),
  name: v.string(),
  aliases: v.array(v.string()),
  status: v.picklist(['active', 'deprecated', 'removed', 'internal']),
  deprecated: nullableText,
  kind: nullableText,
  data: v.pipe(nullableText, v.description('The TypeScript type of the response’s data.')),
  attributes: words,
  facets: words,
  locales: v.record(v.string(), localized),
})

const range = v.object({
  from: value,
  to: value,
  raw: v.string(),
  name: nullableText,
  locales: v.record(v.string(), localized),
})

const outcome = v.object({
  id: v.string(),
  typeName: v.string(),
  set: v.pipe(v.string(), v.description('The id of the set of the codes.')),
  title: v.pipe(nullableText, v.description('What the docs call the call, in the source language.')),
  file: v.pipe(v.string(), v.description('The document’s path, without the locale.')),
  codes: v.array(
    v.object({
      value,
      locales: v.pipe(
        v.record(
          v.string(),
          v.object({ text: v.string(), markdown: v.string(), html: v.string(), summary: v.string(), links }),
        ),
        v.description('The call’s own explanation, by locale.'),
      ),
    }),
  ),
})

/** The schema of `model.json`: what a program may rely on that writes something else of the model. */
export const modelSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    sourceLocale: v.string(),
    locales: v.array(v.string()),
    sets: v.array(
      v.object({
        id: v.string(),
        typeName: v.string(),
        type: v.picklist(['integer', 'string']),
        headings: v.record(v.string(), v.string()),
        attributeNames: v.optional(
          v.pipe(
            v.record(v.string(), v.string()),
            v.description(
              'What the language of names calls the columns, by header, where the source calls them otherwise.',
            ),
          ),
        ),
        codes: v.array(code),
        ranges: v.array(range),
      }),
    ),
    outcomes: v.optional(v.pipe(v.array(outcome), v.description('What single calls can return.'))),
  }),
  v.title('doc-codes model'),
)
