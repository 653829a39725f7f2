import { replacing } from '../edits.ts'
import { defineRule } from '../rule.ts'

/** What is said of a text that stands for all codes above or below one. */
interface OpenRange {
  /** Whether the text is such a one: `2+`, `>128`, `200 and above`. */
  readonly isOpen: boolean
}

function namesNoLast(text: string): string {
  return `“${text}” stands for many codes and does not name both ends.`
}

const bothEnds = 'Write a range with both ends: `200-299`.'

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

/** A column by which two rows of a code differ, and what it says in each. */
export interface Apart {
  readonly header: string
  readonly values: readonly [string, string]
}

/** The same code twice in a table, with different texts. */
export const duplicateCode = defineRule<{
  readonly code: string
  readonly line: number
  readonly apart: Apart | null
}>({
  name: 'duplicate-code',
  severity: 'error',
  explanation:
    'A code has one meaning. Where two rows of a table describe the same code in different words, one of them is a copy that was not adapted, or both are cases of one code and belong into one row. As a warning (`rules: { "duplicate-code": "warning" }`) both texts are kept, one below the other.',
  word: ({ code, line, apart }) => ({
    message:
      `Code ${code} is described again, in other words than in line ${line}` +
      (apart === null ? '.' : `, and differs from that in “${apart.header}” (${apart.values.join(', ')}).`),
    fix:
      'Correct the code, or join both texts in one row with <br>.' +
      (apart === null
        ? ''
        : ` If a code says what is meant only together with “${apart.header}”, \`rules: { "duplicate-code": "warning" }\` in the config keeps both texts.`),
  }),
})

/** Two codes of a table that are one number. */
export const sameNumber = defineRule<{ readonly code: string; readonly other: string; readonly line: number }>({
  name: 'same-number',
  severity: 'warning',
  explanation:
    'The codes of this table are strings, and two of them differ by the zeros in front alone: people, spreadsheets and programs that read numbers take one for the other.',
  word: ({ code, other, line }) => ({
    message: `Code ${code} is the same number as ${other} in line ${line}.`,
    fix: 'Write as many digits in every code, or delete one of the rows.',
  }),
})

/** Two ranges of a table that share codes, and of which none is a part of the other. */
export const overlappingRanges = defineRule<{
  readonly range: string
  readonly other: string
  readonly line: number
  readonly shared: string
}>({
  name: 'overlapping-ranges',
  severity: 'warning',
  explanation:
    'A range may stand within another, as the special case of a general one. Two that only share some codes describe those twice, and one of their ends is a typing error nearly always.',
  word: ({ range, other, line, shared }) => ({
    message: `The ranges ${range} and ${other} (line ${line}) both hold ${shared}.`,
    fix: 'Correct the ends of one of them.',
  }),
})

/** The same code twice in a table, with the same text. */
export const repeatedCode = defineRule<{ readonly code: string; readonly line: number }>({
  name: 'repeated-code',
  severity: 'warning',
  explanation:
    'Two rows of a table say the same of a code; what is emphasized does not count. Only one of them is used; sooner or later somebody will change the other one.',
  word: ({ code, line }) => ({
    message: `Code ${code} repeats the row in line ${line}.`,
    fix: 'Delete one of the rows.',
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

/** A number in another notation, or a word, among integers. */
export const notAnInteger = defineRule<{ readonly code: string; readonly meant: string | null } & OpenRange>({
  name: 'not-an-integer',
  severity: 'error',
  unread: true,
  explanation:
    'The other codes of this table are integers. One that is not (1A, 1.5, 1e3, +1, null) would turn the type of all codes into strings, and is a typing error nearly always.',
  word: ({ code, meant, isOpen }) => ({
    message: isOpen
      ? namesNoLast(code)
      : meant === null
        ? `“${code}” is not an integer, and the other codes of this table are.`
        : /\p{L}/u.test(code)
          ? `“${code}” is not an integer: it has letters that look like the digits of ${meant}.`
          : `“${code}” is not an integer as it is written, and the other codes of this table are.`,
    fix: isOpen
      ? bothEnds
      : meant !== null
        ? `Write ${meant}.`
        : 'Write an integer without sign +, exponent or separators; codes of another kind belong into a table of their own.',
  }),
})

/** A word among integers, which makes all codes of the table strings. */
export const wordAmongIntegers = defineRule<{ readonly code: string; readonly integers: number }>({
  name: 'word-among-integers',
  severity: 'warning',
  explanation:
    'A set is of integers only where every code is one. Most codes of this table are, so a single word turns the type of all of them into strings, which programs have to compare as such.',
  word: ({ code, integers }) => ({
    message: `“${code}” makes all codes of this table strings, though ${integers} of them are integers.`,
    fix: 'Write an integer, or give codes of another kind a table of their own.',
  }),
})

/** Digits among integers that no integer keeps. */
export const digitsAmongIntegers = defineRule<{ readonly code: string; readonly integers: number }>({
  name: 'digits-among-integers',
  severity: 'warning',
  explanation:
    'A set is of integers only where every code is one. Most codes of this table are, and this one has zeros in front, which integers do not keep, or is larger than JavaScript counts exactly (9007199254740991): it turns the type of all of them into strings.',
  word: ({ code, integers }) => {
    const isPadded = /^-?0/.test(code)
    const why = isPadded ? 'begins with a zero' : 'is larger than a number of JavaScript holds exactly'
    return {
      message: `${code} ${why}, so all codes of this table are strings, though ${integers} of them are integers.`,
      fix: isPadded
        ? `Write ${code.replace(/^(-?)0+(?=\d)/, '$1')} if servers send integers, or as many digits in every code.`
        : 'Correct the code, or give codes of another kind a table of their own.',
    }
  },
})

/** A letter that looks like a digit in the number of a code. */
export const digitLookAlike = defineRule<{ readonly code: string; readonly meant: string }>({
  name: 'digit-look-alike',
  severity: 'warning',
  explanation:
    'The other codes of this table are the same letters and a number of as many digits, and in the number of this one stands a letter that looks like a digit: O for 0, l or I for 1.',
  word: ({ code, meant }) => ({
    message: `“${code}” has letters that look like the digits of ${meant}.`,
    fix: `Write ${meant}.`,
  }),
})

/** A hexadecimal code among decimal ones. */
export const mixedNotations = defineRule<{ readonly code: string; readonly value: number }>({
  name: 'mixed-notations',
  severity: 'warning',
  explanation:
    'Most codes of this table are decimal and this one is hexadecimal. It is read as the number it stands for.',
  word: ({ code, value }) => ({
    message: `${code} is hexadecimal among decimal codes, and is read as ${value}.`,
    fix: `Write ${value}, or all codes in hexadecimal.`,
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
