/**
 * What a word in a header says of its column:
 * `code`, `number` and `subject` (error, status, response…) speak of codes, the first loudly, the others softly;
 * `value` lists what a field may hold; `name`, `description`, `message`, `cause` and `remedy` speak of a code's meaning, and so
 * does a `note` where nothing else does;
 * `protocol` (HTTP) speaks of another code that comes with it, `category` sorts codes and `example` shows one; `event` speaks of codes where they are names of events; `situation`,
 * `parameter`, `type`, `required`, `size` and `date` are signs of tables that are about something else, and so is `thing`:
 * countries, currencies, banks and what else has codes that are no answer.
 */
export const concepts = [
  'code',
  'number',
  'subject',
  'value',
  'name',
  'description',
  'note',
  'message',
  'cause',
  'remedy',
  'protocol',
  'situation',
  'example',
  'event',
  'thing',
  'parameter',
  'type',
  'category',
  'required',
  'size',
  'date',
] as const

/** One of the {@link concepts}. */
export type Concept = (typeof concepts)[number]

/**
 * One group of languages' words by concept, separated by spaces; words that belong together are joined by `_`.
 * Words are in lower case. `*x` stands for every longer word that ends with x (German and Dutch compounds). In scripts
 * without spaces any part of a header matches, the longest words first. To teach doc-codes a word, add it here.
 */
export type HeaderWords = Readonly<Partial<Record<Concept, string>>>
