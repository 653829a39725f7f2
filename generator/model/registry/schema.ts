import * as v from 'valibot'
import { isGivenName } from '../naming/identifier.ts'

const name = v.pipe(
  v.string('a name is text'),
  // In the JSON Schema there are no classes of letters: what is no letter beyond ASCII the last check tells.
  v.regex(
    /^[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*$/,
    'a name begins with a letter and holds only letters, digits, `_` and `$`',
  ),
  v.maxLength(64, 'a name has at most 64 characters'),
  v.check(isGivenName, 'every object has this name already, or JavaScript cannot read it as one'),
  v.description('The public name. To change one that was released, run `doc-codes rename`: it keeps the old one.'),
)

const words = (what: string) => v.string(`${what} is text`)

const lastText = v.strictObject(
  {
    text: words('a text'),
    summary: v.optional(words('a summary')),
    message: v.optional(words('a message')),
    anchor: v.optional(words('an anchor')),
    file: v.optional(words('a file')),
  },
  'a last text has `text`, and may have `summary`, `message`, `anchor` and `file`',
)

const staleTranslation = v.strictObject(
  { of: words('a text of the source'), text: words('a translation') },
  'a stale translation has `of` (the text that it translates) and `text` (how it reads)',
)

/** What stands under the key `$` of a set. */
export const identitySchema = v.pipe(
  v.strictObject(
    {
      at: v.pipe(
        v.array(words('a document'), '`at` is a list of documents: `[docs/codes.md]`'),
        v.description('The documents that hold the tables of the set; `file#heading` for a further one of a document.'),
      ),
      heading: v.optional(v.pipe(words('a heading'), v.description('The heading above the first table.'))),
      language: v.optional(v.pipe(words('a language'), v.description('The language that the recorded texts are in.'))),
      columns: v.optional(
        v.pipe(
          v.record(
            v.string(),
            v.picklist(['boolean', 'integer', 'string'], 'a column is `boolean`, `integer` or `string`'),
          ),
          v.description('The types of the published columns, by header.'),
        ),
      ),
    },
    '`$` has `at`, and may have `heading`, `language` and `columns`',
  ),
  v.description('Where the docs have the set: what is needed to know it again. Kept by doc-codes.'),
)

/** What one entry of the registry may hold. Keys that it does not know are facets. */
export const entrySchema = v.objectWithRest(
  {
    name,
    kind: v.optional(
      v.pipe(words('a kind'), v.nonEmpty(), v.description('success, error, partial, pending, or a word of your own.')),
    ),
    data: v.optional(
      v.pipe(words('a type'), v.nonEmpty(), v.description('The TypeScript type of the response’s data.')),
    ),
    was: v.optional(
      v.pipe(
        v.array(name, '`was` is a list of names: `[AuthError]`'),
        v.description('Former names: they stay as deprecated aliases.'),
      ),
    ),
    status: v.optional(
      v.pipe(
        v.picklist(
          ['active', 'deprecated', 'removed', 'internal'],
          'a status is `active`, `deprecated`, `removed` or `internal`',
        ),
        v.description(
          'removed: the docs do not hold the code any more, and a person has accepted that. internal: programs have the code, and the docs lack it on purpose.',
        ),
      ),
    ),
    deprecated: v.optional(
      v.pipe(
        v.union([v.string(), v.literal(true)], '`deprecated` is the reason, or `true`'),
        v.description('Why the code is deprecated.'),
      ),
    ),
    anchors: v.optional(
      v.pipe(
        v.array(words('an anchor'), '`anchors` is a list: `[error-8]`'),
        v.description('Every anchor that the docs ever gave the code.'),
      ),
    ),
    text: v.optional(
      v.pipe(
        words('a text'),
        v.description('What the docs say of the code, in the language of the set. Kept by doc-codes.'),
      ),
    ),
    stale: v.optional(
      v.pipe(
        v.record(v.string(), staleTranslation, '`stale` is a list of translations by locale'),
        v.description('The translations that did not follow the text yet, by locale. Kept by doc-codes.'),
      ),
    ),
    called: v.optional(
      v.pipe(
        v.array(words('a name of the docs'), '`called` is a list of what the docs call the code: `[AUTH_ERR]`'),
        v.description('What the docs call the code, accepted beside its name.'),
      ),
    ),
    raw: v.optional(v.pipe(words('the spelling of a code'), v.description('The code as the docs wrote it last.'))),
    last: v.optional(
      v.pipe(
        v.record(v.string(), lastText, '`last` is a list of texts by locale'),
        v.description('What the docs said last, by locale.'),
      ),
    ),
  },
  v.pipe(
    v.union([v.boolean(), v.number(), v.string()], 'a facet of your own is `true` or `false`, a number or text'),
    v.description('A facet: a word of your own.'),
  ),
  'an entry is a list of keys, and one of them is `name`',
)

/** An entry as people write it. */
export type WrittenEntry = v.InferOutput<typeof entrySchema>

/** What the registry keeps of what a call can return. */
export const outcomeSchema = v.pipe(
  v.strictObject(
    {
      set: v.pipe(words('a set'), v.description('The set of the codes.')),
      at: v.pipe(words('a document'), v.description('The document that says so; `file#heading` for a part of it.')),
      heading: v.optional(v.pipe(words('a heading'), v.description('What the docs call the call.'))),
      codes: v.pipe(
        v.array(v.union([v.number(), v.string()], 'a code is a number or text'), '`codes` is a list: `[0, 1]`'),
        v.description('What it could return when it was published last.'),
      ),
    },
    'a call has `set`, `at` and `codes`, and may have `heading`',
  ),
  v.description('What a call can return. Its name is kept, wherever the page moves.'),
)

/** The whole registry as a plain value: what `doc-codes schema registry` prints for editors. */
export const registrySchema = v.pipe(
  v.objectWithRest(
    { $outcomes: v.optional(v.record(v.string(), outcomeSchema)) },
    v.objectWithRest({ $: v.optional(identitySchema) }, entrySchema),
  ),
  v.title('doc-codes registry'),
  v.description('Every code ever published, by set and value.'),
)
