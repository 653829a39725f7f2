import * as v from 'valibot'

/** A text that says something. */
const path = v.pipe(v.string(), v.nonEmpty('a text that is not empty'))

const fields = v.strictObject({
  code: v.pipe(
    path,
    v.description(
      'The field that holds the code. A dot leads into an object or a list (`error.code`, `errors.0.code`), and `\\.` is a dot of the name itself.',
    ),
  ),
  data: v.optional(v.pipe(path, v.description('The field that holds the data, where there is one.'))),
  message: v.optional(v.pipe(path, v.description('The field that holds the message, where there is one.'))),
  as: v.optional(
    v.pipe(
      v.picklist(['integer']),
      v.description('`integer` where the API sends integers as texts, too: `"8"` is read as 8.'),
    ),
  ),
})

/** The names of a response's fields, each a path: `error.code`. */
export type ResponseFields = v.InferOutput<typeof fields>

const presetNames = ['flat', 'error', 'problem-details', 'json-rpc', 'json-api', 'graphql', 'oauth'] as const

/** What APIs send that follow a standard or a custom, by its name. */
const presets: Readonly<Record<(typeof presetNames)[number], ResponseFields>> = {
  flat: { code: 'code', data: 'data', message: 'message' },
  error: { code: 'error.code', data: 'error.details', message: 'error.message' },
  'problem-details': { code: 'type', message: 'detail' },
  'json-rpc': { code: 'error.code', data: 'error.data', message: 'error.message' },
  'json-api': { code: 'errors.0.code', data: 'errors.0.meta', message: 'errors.0.detail' },
  graphql: { code: 'errors.0.extensions.code', message: 'errors.0.message' },
  oauth: { code: 'error', message: 'error_description' },
}

/**
 * The keys that lead to a field.
 *
 * @param field - A field as the config names it: `error.code`.
 */
export function keysTo(field: string): readonly string[] {
  return field.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'))
}

/** Where the config says how responses look: field by field, or by the name of a preset. */
export const responseFields = v.union([
  fields,
  v.pipe(
    v.picklist(presetNames),
    v.transform((name) => presets[name]),
  ),
])

/** A field that cannot be read beside the others. */
export interface WrongField {
  readonly field: 'code' | 'data' | 'message'
  readonly written: string
  /** The field that it is, or lies in; `null` where one of its keys is empty. */
  readonly other: string | null
}

/**
 * Finds fields of a response that are another, lie in another, or lead nowhere.
 *
 * @param response - The fields.
 */
export function wrongFields({ code, data, message }: ResponseFields): readonly WrongField[] {
  const said = [
    { field: 'code', written: code },
    { field: 'data', written: data },
    { field: 'message', written: message },
  ] as const
  const paths = said.flatMap(({ field, written }) =>
    written === undefined ? [] : [{ field, written, keys: keysTo(written) }],
  )
  const isIn = (path: readonly string[], other: readonly string[]): boolean =>
    other.every((key, index) => path[index] === key)
  return paths.flatMap(({ field, written, keys }, index): readonly WrongField[] => {
    if (keys.includes('')) return [{ field, written, other: null }]
    const first = paths.slice(0, index).find((path) => isIn(keys, path.keys) || isIn(path.keys, keys))
    return first === undefined ? [] : [{ field, written, other: first.written }]
  })
}
