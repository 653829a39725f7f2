import { defineRule } from '../rule.ts'

/** A document without a single character. */
export const emptyDocument = defineRule<null>({
  name: 'empty-document',
  severity: 'error',
  explanation:
    'The document is empty, or holds white space only. Most often a file was saved halfway or a download failed.',
  word: () => ({ message: 'the document is empty', fix: 'write the code table, or take the file out of `docs`' }),
})

/** A document in which no code table was found. */
export const noCodeTable = defineRule<{ readonly hint: string | null }>({
  name: 'no-code-table',
  severity: 'error',
  explanation:
    'A document that is given to doc-codes holds at least one table of codes: a header row with a word for “code” and one for “description”, and below it one row a code.',
  word: ({ hint }) => ({
    message: 'there is no code table in this document',
    fix:
      hint ??
      'add a table with a column of codes and one of descriptions, name its columns in the config, or take the file out of `docs`',
  }),
})
