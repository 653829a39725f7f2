import { replacing } from '../edits.ts'
import { defineRule } from '../rule.ts'
import { type OpenRange, namesNoLast, bothEnds } from '../open-range.ts'

// The other rules of the area.
export * from './integer-codes.ts'
export * from './repeated-codes.ts'

/** A row without a code. */
export const emptyCode = defineRule<{ readonly text: string }>({
  name: 'empty-code',
  severity: 'error',
  unread: true,
  explanation:
    'Each row of a code table stands for at least one code. An empty cell is never read as 0, and never joined to the row above: nobody could tell which code the text belongs to.',
  word: ({ text }) => ({
    message: `This row has no code${text === '' ? '' : ` (“${text}”)`}.`,
    fix: 'Write the code, or move the text into the row it belongs to, with <br> between the lines.',
  }),
})

/** A row that says itself that it has no code, or speaks of all other codes. */
export const rowWithoutCode = defineRule<{
  readonly text: string
  /** Whether the text stands for a code for each of many things: `128+n`. */
  readonly isFamily: boolean
}>({
  name: 'row-without-code',
  severity: 'warning',
  explanation:
    'Some tables end in a row for everything else (“Other”, “n/a”, “-”) or for many codes that are counted from one (“128+n”). There is no code that a program could compare, so the row is not part of what is generated.',
  word: ({ text, isFamily }) => ({
    message: isFamily
      ? `“${text}” is a family of codes, one for each thing that is added, so this row is left out.`
      : `“${text}” stands where the other rows have a code, so this row is left out.`,
    fix: isFamily
      ? 'Write the codes in rows of their own, or the range that they are in.'
      : 'Move the sentence below the table, or write the code.',
  }),
})

/** A placeholder of a template engine where a code should stand. */
export const templateCode = defineRule<{ readonly text: string }>({
  name: 'template-code',
  severity: 'warning',
  explanation:
    'A template engine replaces `{{API_OK}}` when the docs are published, so no server sends it and it is never a code. `placeholders` in the config says what it stands for: `{ "{{API_*}}": "apiCode" }` for all codes of a set by their names, `{ "API_OK": 0 }` for one.',
  word: ({ text }) => ({
    message: `“${text}” is a placeholder and no code, so this row is left out.`,
    fix: `Say in \`placeholders\` of the config what it stands for, or write the code.`,
  }),
})

/** A placeholder of the config that fits no code, or several. */
export const placeholderUnclear = defineRule<{
  readonly written: string
  readonly set: string
  readonly codes: readonly string[]
}>({
  name: 'placeholder-unclear',
  severity: 'error',
  explanation:
    '`placeholders` in the config says that such a word stands for a code of a set, by its name. What stands for `*` is compared with the names and former names of the set’s codes; case, `_` and `-` do not count.',
  word: ({ written, set, codes }) => ({
    message: `“${written}” is the name of ${codes.length === 0 ? 'no code' : `several codes (${codes.join(', ')})`} of “${set}”.`,
    fix: 'Correct the word, or say in `placeholders` of the config which code it stands for.',
  }),
})

/** A code cell that holds something else. */
export const notACode = defineRule<{ readonly text: string } & OpenRange>({
  name: 'not-a-code',
  severity: 'error',
  unread: true,
  explanation:
    'The cell of a code holds a code (8, -32700, 0x80070005, 4.7.1, NOT_FOUND), several with commas between them, or a range (4000-4999), and words beside these. Where it is not clear which codes a cell holds, none is taken: callers would not know the others. Sentences belong into the other columns.',
  word: ({ text, isOpen }) => ({
    message: isOpen ? namesNoLast(text) : `“${text}” is not a code.`,
    fix: isOpen
      ? bothEnds
      : 'Write the code alone, several with commas between them, or a range in a row of its own; a code with spaces in it stands in back-ticks. Text that is no code belongs out of the table.',
  }),
})

/** A character in a code that only looks like an ASCII one, or has no place in a code. */
export const foreignCharacter = defineRule<{
  readonly code: string
  readonly character: string
  readonly codePoint: string
  readonly instead: string | null
  /** Whether the first character is a dash, and no other code of the table is negative. */
  readonly isOddDash: boolean
}>({
  name: 'foreign-character',
  severity: 'error',
  unread: true,
  explanation:
    'Codes are compared by programs, character by character. A Cyrillic О, an Arabic digit or the minus sign U+2212 look right and never match, so codes are made of ASCII characters only.',
  word: ({ code, character, codePoint, instead, isOddDash }, spot) => ({
    message: `“${character}” in the code “${code}” is ${codePoint}, not an ASCII character.`,
    fix:
      instead === null
        ? 'Write the code in ASCII characters.'
        : instead === ''
          ? 'Write the code, or take the row out.'
          : isOddDash
            ? `Write ${instead.slice(1)}; only a code that is negative is written “${instead}”.`
            : `Write “${instead}”.`,
    edits: instead === null || instead === '' || isOddDash ? [] : replacing(spot, instead),
  }),
})

/** A word that has a meaning of its own in the generated code. */
export const reservedCode = defineRule<{ readonly code: string }>({
  name: 'reserved-code',
  severity: 'error',
  unread: true,
  explanation:
    'Words such as NaN, undefined or __proto__ cannot be told from the absence of a value, or change what an object is.',
  word: ({ code }) => ({
    message: `“${code}” cannot be a code.`,
    fix: 'Give the code another value, or take the row out of the table.',
  }),
})

/** A code that is too long to be one. */
export const codeTooLong = defineRule<{ readonly length: number; readonly limit: number }>({
  name: 'code-too-long',
  severity: 'error',
  unread: true,
  explanation: 'A code names a case in a few characters. What is longer is a text in the wrong column, or an attack.',
  word: ({ length, limit }) => ({
    message: `This code has ${length} characters, more than ${limit}.`,
    fix: 'Write the code alone in its cell.',
  }),
})

/** Underscores or asterisks of a code that Markdown took for emphasis. */
export const markupInCode = defineRule<{ readonly code: string }>({
  name: 'markup-in-code',
  severity: 'error',
  unread: true,
  explanation: 'Markdown reads __text__ as bold text and takes the underscores away, so that the code would lose them.',
  word: ({ code }) => ({
    message: `Markdown takes the underscores round “${code}” for emphasis, so that they are lost.`,
    fix: 'Write the code in back-ticks.',
  }),
})

/** A cell that is unlike the others of its column. */
export const attributeOutlier = defineRule<{
  readonly text: string
  readonly header: string
  readonly type: 'boolean' | 'integer' | 'text'
  readonly value: boolean | number | string | null
  /** Whether the registry says what the cells are. */
  readonly isPublished?: boolean
}>({
  name: 'attribute-outlier',
  severity: 'warning',
  explanation:
    'The cells of this column say yes or no, or are whole numbers, and programs use them as such. One cell that does not must not turn all of them into texts: ' +
    'it is read as what it seems to mean, or left out. Where the registry says what the cells of a column are, they stay so while most of them are. A cell that has nothing to say is empty or holds a dash.',
  word: ({ text, header, type, value, isPublished = false }) => {
    const others = type === 'boolean' ? 'say yes or no' : 'are whole numbers'
    const read = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
    return {
      message: `“${text.slice(0, 60)}” stands in the column “${header}”, whose cells ${others}: it is ${value === null ? 'left out' : `read as ${read}`}.`,
      fix:
        (value === null
          ? `Write ${type === 'boolean' ? 'yes or no' : 'a whole number'}, or a dash.`
          : `Write ${read}.`) +
        (isPublished
          ? ` If the column may hold other texts from now on, write “string” for “${header}” in the registry.`
          : ''),
    }
  },
})
