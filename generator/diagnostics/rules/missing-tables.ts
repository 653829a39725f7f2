import { defineRule } from '../rule.ts'

/** A document without a single character. */
export const emptyDocument = defineRule<null>({
  name: 'empty-document',
  severity: 'error',
  unread: true,
  explanation:
    'The document is empty, or holds white space only. Most often a file was saved halfway or a download failed.',
  word: () => ({ message: 'The document is empty.', fix: 'Write the code table, or take the file out of `docs`.' }),
})

/** A document in a format that is not read. */
export const notMarkdown = defineRule<{ readonly format: string; readonly convert: string }>({
  name: 'not-markdown',
  severity: 'error',
  unread: true,
  explanation:
    'doc-codes reads Markdown, MDX and HTML. The name of this document ends as those of another format do, in which its tables look like text.',
  word: ({ format, convert }) => ({
    message: `This is ${format}; doc-codes reads Markdown, MDX and HTML.`,
    fix: `Convert it (\`${convert}\`), or leave it out with \`ignore\` in the config.`,
  }),
})

/** A document in which no code table was found. */
export const noCodeTable = defineRule<{ readonly hint: string | null }>({
  name: 'no-code-table',
  severity: 'error',
  unread: true,
  explanation:
    'A document that is given to doc-codes by its name, or whose translation has a code table, holds one too, and so does at least one of all documents: a header row with a word for “code” and one for “description”, and below it one row a code.',
  word: ({ hint }) => ({
    message: 'There is no code table in this document.',
    fix:
      hint ??
      'Add a table with a column of codes and one of descriptions, name its columns in the config, or take the file out of `docs`.',
  }),
})

/** A page among documents with code tables, which seems to hold one that is not read. */
export const unreadCodeTable = defineRule<{ readonly hint: string }>({
  name: 'unread-code-table',
  severity: 'note',
  explanation:
    'Pages without a code table may stand among documents that have one. This one holds something that looks like a code table and is not read as one.',
  word: ({ hint }) => ({ message: 'This seems to be a code table, and is not read as one.', fix: hint }),
})

/** Where codes stand that are in no table. */
const shapes = { heading: 'as headings', list: 'as a list', element: 'as titles of elements' } as const

/** Codes that are given as headings or lists, which are read on request only, or as titles of elements, which never are. */
export const codesOutsideTable = defineRule<{
  readonly shape: keyof typeof shapes
  readonly count: number
  readonly first: string
}>({
  name: 'codes-outside-table',
  severity: 'warning',
  explanation:
    'Headings and lists can give codes too, but much that looks like it is something else. They are read only where the config names these shapes: `shapes: ["table", "heading", "list"]`. Accordions of MDX and `<details>` of HTML are not read at all.',
  word: ({ shape, count, first }) => ({
    message: `${count} codes are given ${shapes[shape]} here (${first} …), and are not read.`,
    fix:
      shape === 'element'
        ? 'Write them as a table.'
        : `Add "${shape}" to \`shapes\` in the config, or write them as a table.`,
  }),
})
