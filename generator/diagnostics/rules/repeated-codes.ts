import { defineRule } from '../rule.ts'

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
