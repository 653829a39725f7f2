import { before, behind, replacing } from '../edits.ts'
import { defineRule } from '../rule.ts'
import { cells, nameOf } from '../table-words.ts'

// The other rules of the area.
export * from './missing-tables.ts'
export * from './table-rows.ts'

/** A table whose delimiter row does not fit its header, so that Markdown reads all of it as a paragraph. */
export const brokenDelimiterRow = defineRule<{
  readonly header: number
  readonly delimiter: number
  readonly oddCharacter: string | null
  /** The line as Markdown wants it, where that is clear. */
  readonly mended: string | null
}>({
  name: 'broken-delimiter-row',
  severity: 'error',
  unread: true,
  explanation:
    'Below its header a Markdown table has a row of dashes, with as many cells as the header. Where the numbers differ, or another character than |, - and : stands there, the whole table is a paragraph for every Markdown program.',
  word: ({ header, delimiter, oddCharacter, mended }, spot) => ({
    edits: mended === null ? [] : replacing(spot, mended),
    message:
      oddCharacter === null
        ? `This row of dashes has ${cells(delimiter)}, the header above has ${header}: the table is read as a paragraph.`
        : `${nameOf(oddCharacter)} keeps this table from being one: it is read as a paragraph.`,
    fix:
      oddCharacter === null
        ? `Write ${cells(header)}: \`|${'---|'.repeat(Math.min(header, 12))}\`.`
        : 'Write the table with ASCII characters: | between cells, --- below the header, ordinary spaces.',
  }),
})

/** A code table without the row of dashes, so that Markdown reads all of it as a paragraph. */
export const missingDelimiterRow = defineRule<{ readonly cells: number }>({
  name: 'missing-delimiter-row',
  severity: 'error',
  unread: true,
  explanation:
    'Below its header a Markdown table has a row of dashes, with as many cells as the header. Without it the lines are one paragraph for every Markdown program.',
  word: ({ cells: count }, spot) => ({
    edits: behind(spot, `\n|${'---|'.repeat(count)}`),
    message: 'This table has no row of dashes below its header: it is read as a paragraph.',
    fix: `Write below the header: \`|${'---|'.repeat(Math.min(count, 12))}\`.`,
  }),
})

/** What the indentation makes of a line of a table, and how it is mended. */
const indentations = {
  code: {
    message: 'This table is indented by four spaces or more, so it is a block of code.',
    fix: 'Take the indentation away.',
  },
  item: {
    message:
      'This header belongs to the item of a list above and the row of dashes below it does not, so they are no table.',
    fix: 'Indent all lines of the table alike, or none of them.',
  },
  rows: {
    message:
      'These rows of an HTML table are indented by four spaces or more behind a blank line, so they are a block of code.',
    fix: 'Take the blank line above them away, or the indentation.',
  },
  text: {
    message:
      'This line is indented by four spaces or more, so it goes on the text above it and the table is a paragraph.',
    fix: 'Take the indentation away.',
  },
} as const

/** A code table that is indented so far that Markdown takes it for code, or for what stands above. */
export const indentedTable = defineRule<{ readonly by: keyof typeof indentations }>({
  name: 'indented-table',
  severity: 'error',
  unread: true,
  explanation:
    'Lines that begin with four spaces or a tab are a block of code in Markdown, so that this table is shown as it is written; below an ' +
    'item of a list they belong to the item, and right below a text to the text.',
  word: ({ by }) => indentations[by],
})

/** A code table right below an HTML tag, which Markdown leaves alone. */
export const tableInsideHtml = defineRule<{ readonly tag: string }>({
  name: 'table-inside-html',
  severity: 'error',
  unread: true,
  explanation:
    'From a line that begins with an HTML tag to the next blank line Markdown reads nothing. A table there is no table.',
  word: ({ tag }, spot) => ({
    edits: before(spot, '\n'),
    message: `This table is part of the HTML that begins with “${tag}”.`,
    fix: 'Leave a blank line between the tag and the table.',
  }),
})

/** A code table that consists of its header. */
export const tableWithoutRows = defineRule<null>({
  name: 'table-without-rows',
  severity: 'error',
  unread: true,
  explanation:
    'A table whose header speaks of codes has no rows. They may have been lost when the document was edited or translated.',
  word: () => ({
    message: 'This table of codes has no rows.',
    fix: 'Write the rows right below the row of dashes, or delete the table.',
  }),
})

/** A line of text below a table that Markdown reads as its last row. */
export const swallowedLine = defineRule<null>({
  name: 'swallowed-line',
  severity: 'error',
  explanation: 'A line of text right below a table is read as one more row of it.',
  word: (_, spot) => ({
    edits: before(spot, '\n'),
    message: 'This line is read as a row of the table above.',
    fix: 'Leave a blank line after the table.',
  }),
})
