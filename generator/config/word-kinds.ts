import * as v from 'valibot'

import { text } from './set-options.ts'

function of(
  description: string,
): v.OptionalSchema<v.GenericSchema<string[], string[], v.ArrayIssue | v.InferIssue<typeof text>>, undefined> {
  return v.optional(v.pipe(v.array(text), v.description(description)))
}

/**
 * What a word in a header says of its column, and the words that say it: `code`, `number` and `subject` speak of codes, the
 * first loudly, the others softly; `situation`, `parameter`, `type`, `required`, `size`, `date` and `thing` are signs of tables
 * that are about something else.
 */
const headerWords = {
  code: of('Words for codes.'),
  number: of('Words for numbers and identifiers.'),
  subject: of('Words for what has codes: errors, statuses, responses.'),
  value: of('Words for what a field may hold.'),
  name: of('Words for the names of codes.'),
  description: of('Words for what codes mean.'),
  note: of('Words for remarks, which tell meanings where nothing else does.'),
  message: of('Words for what users are told.'),
  cause: of('Words for reasons.'),
  remedy: of('Words for what to do.'),
  protocol: of('Words for protocols whose statuses come with codes.'),
  situation: of('Words for cases, calls and conditions.'),
  example: of('Words for examples.'),
  event: of('Words for events, topics and hooks.'),
  thing: of('Words for countries, currencies, banks and what else has codes that are no answers.'),
  parameter: of('Words for parameters, fields and settings.'),
  type: of('Words for types of data.'),
  category: of('Words for what sorts codes.'),
  required: of('Words for what must be given, and for defaults.'),
  size: of('Words for lengths, units and limits.'),
  date: of('Words for dates and versions.'),
}

/** What the words of cells and texts say. */
const cellWords = {
  outcome: of(
    'Words of texts that say how something went: failed, not found, expired. “x*” is every word that begins with x.',
  ),
  yes: of('Words that say yes, alone in a cell.'),
  no: of('Words that say no, alone in a cell.'),
  none: of('What says that there is nothing to say, alone in a cell.'),
  other: of('What stands for all other codes, or for no code, alone in the cell of a code.'),
  deprecated: of(
    'Words for codes that should not be used any more: alone in a cell, in a header or before a sentence.',
  ),
  gone: of('Words that say so where they stand alone: removed, legacy.'),
  begin: of('Words that head the first codes of ranges.'),
  end: of('Words that head the last codes of ranges.'),
  dataType: of('Names of types of data.'),
  or: of('What stands between the codes of one cell.'),
  more: of('What follows a code that stands for others as well: “500 and above”, “500 etc.”.'),
  since: of('What follows a word for deprecated where it is said of the code: “deprecated since 2.0”.'),
}

/** The words that a config teaches for one language, by what they say. */
export const wordsSchema = v.strictObject({ ...headerWords, ...cellWords })

/** What a word in a header can speak of. */
export type Concept = keyof typeof headerWords

/** Every {@link Concept}. */
export const concepts = v.keyof(v.strictObject(headerWords)).options

/** What a word can say that a config can teach. */
export type WordKind = Concept | keyof typeof cellWords
