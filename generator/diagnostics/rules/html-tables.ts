import { defineRule } from '../rule.ts'

/** A text of an HTML table that stands in none of its cells. */
export const textOutsideCell = defineRule<{ readonly text: string }>({
  name: 'text-outside-cell',
  severity: 'error',
  unread: true,
  explanation:
    'In an HTML table every text stands in a cell. What stands between the cells is moved out of the table by every browser, and the cells behind it ' +
    'move to the left: most often a <td> was lost.',
  word: ({ text }) => ({
    message: `“${text}” stands in no cell of this table: browsers show it above the table.`,
    fix: 'Write `<td>` before it and `</td>` behind it.',
  }),
})

/** A quote of an attribute that never closes, so that it takes tags of the table along. */
export const quoteTakesTags = defineRule<{ readonly element: string; readonly attribute: string }>({
  name: 'quote-takes-tags',
  severity: 'error',
  unread: true,
  explanation:
    'An attribute whose closing quote was lost goes on to the next quote of the document. All that stands between, whole rows too, is part of its value ' +
    'for every browser, and no table shows it.',
  word: ({ element, attribute }) => ({
    message: `The quote of \`${attribute}\` in this <${element}> is not closed: the tags behind it are part of its value.`,
    fix: 'Write the closing quote.',
  }),
})

/** What keeps the HTML parser from reading rows. */
export type RowThief = { readonly kind: 'outside' } | { readonly kind: 'unclosed'; readonly mark: string }

/** Rows of HTML that are part of no table. */
export const lostHtmlRows = defineRule<{ readonly count: number; readonly by: RowThief }>({
  name: 'lost-html-rows',
  severity: 'error',
  unread: true,
  explanation:
    'A `<tr>` outside of a <table> shows as plain text, and one behind a comment, a script or a style that never ends does not show at all. Its codes would be lost.',
  word: ({ count, by }) => {
    const rows = count === 1 ? 'a row' : `${count} rows`
    return by.kind === 'unclosed'
      ? {
          message: `\`${by.mark}\` is never closed and hides ${rows} of the table.`,
          fix: 'Close it before the rows, or take it out.',
        }
      : {
          message: `Here ${count === 1 ? 'begins a row that is' : `begin ${count} rows that are`} part of no table.`,
          fix: 'Move them before the `</table>` of their table, or write `<table>` above and `</table>` below them.',
        }
  },
})

/** A cell that reaches down into rows which have a cell of their own below every header. */
export const rowspanTooLong = defineRule<{
  readonly span: string
  /** The rows that it reaches into and should not. */
  readonly rows: number
  /** The first text that is pushed out. */
  readonly text: string
}>({
  name: 'rowspan-too-long',
  severity: 'error',
  unread: true,
  explanation:
    'A cell with a `rowspan` stands in the rows below it, too, and their own cells move to the right. A row that has a cell of its own below every header ' +
    'then has one more than there are columns: its code is read below the next header, and its last text is lost.',
  word: ({ span, rows, text }) => ({
    message: `The \`rowspan="${span}"\` of this cell reaches into ${rows === 1 ? 'a row that has all its cells' : `${rows} rows that have all their cells`} and moves them to the right: “${text}” is lost.`,
    fix: 'Take the `rowspan` away, or make it as large as the number of rows that share the cell.',
  }),
})

/** A table of HTML that nothing closes. */
export const unclosedHtmlTable = defineRule<null>({
  name: 'unclosed-html-table',
  severity: 'warning',
  explanation:
    'Without its `</table>` a table goes on to the end of the page: browsers take what stands below it for a part of it, and show paragraphs and headings above it.',
  word: () => ({
    message: 'This <table> is never closed: browsers take all that stands below it for a part of it.',
    fix: 'Write `</table>` behind its last row.',
  }),
})
