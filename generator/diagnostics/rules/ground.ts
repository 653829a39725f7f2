import { behind, replacing } from '../edits.ts'
import { defineRule } from '../rule.ts'

/** A merge that was not finished. */
export const conflictMarkers = defineRule<{ readonly marker: string; readonly last: number | null }>({
  name: 'conflict-markers',
  severity: 'error',
  unread: true,
  explanation:
    'Git marks with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>` where two versions could not be merged. To Markdown they are quotes, titles and rows, so that the tables round them are read wrong: nothing else is said of the document until they are gone.',
  word: ({ marker, last }) => ({
    message:
      last === null
        ? `The marker “${marker}” of an unfinished merge stands here.`
        : `An unfinished merge stands here: “${marker}”, up to line ${last}.`,
    fix:
      last === null
        ? 'Delete the line, and check the rows round it.'
        : 'Keep one of the two versions, or what is right of both, and delete the lines of the markers.',
  }),
})

/** Rows below a code table that do not belong to it for Markdown. */
export const lostRows = defineRule<{
  readonly by: string
  readonly count: number
  readonly first: number
  readonly last: number
  /** Whether blank lines stand between the rows, too. */
  readonly isSpaced: boolean
}>({
  name: 'lost-rows',
  severity: 'error',
  unread: true,
  explanation:
    'A table ends at a blank line, a list, a quote, a heading, a footnote, a fence, an indented line or a line of HTML. What looks like its rows below that is ordinary text, and its codes would be lost.',
  word: ({ by, count, first, last, isSpaced }) => ({
    message: `The ${by} ${by === 'blank line' || by === 'comment' ? 'above' : 'here'} ends the table: ${count === 1 ? `the row in line ${first} does` : `${count} rows in lines ${first} to ${last} do`} not belong to it.`,
    fix: isSpaced
      ? `Take the blank lines between the rows away, here and down to line ${last}.`
      : by === 'blank line'
        ? 'Take the blank line away, or give the rows a header of their own.'
        : `Write what belongs to a cell into its line, with <br> between; move the ${by} below the table, or give the rows a header of their own.`,
  }),
})

/** A table between all of whose rows stand blank lines. */
export const spacedRows = defineRule<{ readonly count: number; readonly first: number; readonly last: number }>({
  name: 'spaced-rows',
  severity: 'error',
  unread: true,
  explanation:
    'The rows of a Markdown table stand right below one another. Where a blank line follows each of them, as some editors and translators write it, every row is a paragraph of its own, and there is no table.',
  word: ({ count, first, last }) => ({
    message: `Blank lines stand between the ${count} rows of this table, so each of them is a paragraph.`,
    fix: `Take the blank lines between lines ${first} and ${last} away.`,
  }),
})

/** A row that slipped above the header of its table. */
export const rowAboveHeader = defineRule<{ readonly count: number }>({
  name: 'row-above-header',
  severity: 'error',
  unread: true,
  explanation: 'A table begins with the line above the row of dashes. What stands above that line is text, and no row.',
  word: ({ count }) => ({
    message:
      count === 1
        ? 'This row stands above the header of its table, so it is read as text.'
        : `These ${count} rows stand above the header of their table, so they are read as text.`,
    fix: 'Move what is a row below the row of dashes, or leave a blank line between if it belongs to another table.',
  }),
})

/** A table that a list, a quote or a footnote right above takes in. */
export const swallowedTable = defineRule<{ readonly by: string }>({
  name: 'swallowed-table',
  severity: 'error',
  unread: true,
  explanation:
    'Text right below a list, a quote or a footnote goes on with it, without a mark of its own. A table there is such text.',
  word: ({ by }, spot) => ({
    edits: behind(spot, '\n'),
    message: `The table below is read as a part of this ${by}.`,
    fix: 'Leave a blank line above the table.',
  }),
})

/** A row of dashes that no header stands above. */
export const missingHeaderRow = defineRule<{ readonly cells: number }>({
  name: 'missing-header-row',
  severity: 'error',
  unread: true,
  explanation:
    'A table has a header right above its row of dashes, which names the columns. Without it, or with a blank line between, the lines are one paragraph for every Markdown program.',
  word: ({ cells }) => ({
    message: 'This row of dashes has no header row right above it: the lines below are read as a paragraph.',
    fix: `Write the header above it, without a blank line between: ${cells} cells, such as | Code | Description |.`,
  }),
})

/** Lines that look like rows of codes and belong to no table. */
export const strayRows = defineRule<{
  readonly count: number
  /** Whether the one line is a whole table. */
  readonly isJoined?: boolean
}>({
  name: 'stray-rows',
  severity: 'error',
  unread: true,
  explanation:
    'Lines that look like rows of a code table belong to none, so that their codes are not read. A table has a header, a row of dashes below it, and its rows below that, with no other line between.',
  word: ({ count, isJoined = false }) => ({
    message: isJoined
      ? 'This line holds a whole table of codes, which is none without its line ends.'
      : `${count === 1 ? 'This line looks like a row' : 'These lines look like rows'} of codes and ${count === 1 ? 'belongs' : 'belong'} to no table.`,
    fix: isJoined
      ? 'Write each row in a line of its own.'
      : 'Move it into its table, or give it a header and a row of dashes.',
  }),
})

/** A table in the markup of MediaWiki or AsciiDoc. */
export const foreignTable = defineRule<{ readonly format: 'MediaWiki' | 'AsciiDoc' }>({
  name: 'foreign-table',
  severity: 'error',
  unread: true,
  explanation:
    'Markdown has tables of its own and no others: a table in the markup of MediaWiki or AsciiDoc is a paragraph to it, and nothing of it is read.',
  word: ({ format }) => ({
    message: `Here begins a table in the markup of ${format}, which is a paragraph in Markdown: its rows are not read.`,
    fix: 'Write it as a Markdown table, or as one of HTML.',
  }),
})

/** A line above a table of codes that only looks like a heading. */
export const headingWithoutSpace = defineRule<{ readonly marks: string; readonly title: string }>({
  name: 'heading-without-space',
  severity: 'warning',
  explanation:
    'Markdown takes `#` for the beginning of a heading only with a space behind it: without one the line is a paragraph, and most programs show it as such. The table below it then belongs to the heading above, and its set may be called after that.',
  word: ({ marks, title }, spot) => ({
    message: `“${shown(marks + title)}” is no heading in Markdown: no space stands behind ${marks}.`,
    fix: `Write “${shown(`${marks} ${title}`)}”.`,
    edits: replacing(spot, `${marks} `),
  }),
})

/** A fence, a comment or front matter that never ends and swallows tables. */
export const unclosedBlock = defineRule<{ readonly what: string; readonly line: number }>({
  name: 'unclosed-block',
  severity: 'error',
  unread: true,
  explanation:
    'A code fence or a comment without its end goes on to the end of the document, and front matter up to the next line of dashes. Tables and lists in it are not read.',
  word: ({ what, line }) => ({
    message: `The ${what} that begins here takes in the codes in line ${line}.`,
    fix: `Close the ${what} where it ends.`,
  }),
})

/** A list or the like right below a last row that is not whole. */
export const cutCell = defineRule<{
  readonly by: string
  readonly row: number
  /** Whether the row has its closing |, and what stands below has one, too. */
  readonly isClosed: boolean
}>({
  name: 'cut-cell',
  severity: 'error',
  unread: true,
  explanation:
    'A row is one line. What is typed with Return into its last cell begins another block, and does not belong to the cell.',
  word: ({ by, row, isClosed }) => ({
    message: isClosed
      ? `The ${by} here ends in |, as a row does, and does not belong to the row in line ${row}.`
      : `The row in line ${row} lacks its closing |, and the ${by} here does not belong to it.`,
    fix: 'Write the whole cell into one line, with <br> or <ul><li> for lines and lists, and close it with |; or leave a blank line between.',
  }),
})

/** The second half of a row that was broken into two lines. */
export const wrappedRow = defineRule<{ readonly row: number }>({
  name: 'wrapped-row',
  severity: 'error',
  unread: true,
  explanation: 'A row is one line. Where an editor broke it, the rest is read as a row of its own.',
  word: ({ row }) => ({
    message: `This line goes on with the row in line ${row}, and is read as a row of its own.`,
    fix: 'Join the two lines.',
  }),
})

/** A line of a code table that brings another file in. */
export const includedRows = defineRule({
  name: 'included-rows',
  severity: 'warning',
  explanation:
    'Site generators replace this line by another file. Here it is not followed, so that rows of that file are missing from the codes.',
  word: () => ({
    message: 'This line brings another file into the table, which is not read here: rows in it are missing.',
    fix: 'Write the rows into this table, or give the other document a table of its own and join the two with `from` of the set.',
  }),
})

/** A row of dashes that begins no table. */
export const dashesAmongRows = defineRule({
  name: 'dashes-among-rows',
  severity: 'error',
  unread: true,
  explanation:
    'A table ends at a blank line. Without one, the header of the next table and its row of dashes are rows of the table above, and so are all rows below them.',
  word: () => ({
    message: 'This row of dashes stands among the rows of the table above, and begins no new one.',
    fix: 'Leave a blank line above the header of the second table; if there is none, delete the row of dashes.',
  }),
})

/** An expression of MDX in a code table. */
export const mdxExpression = defineRule<{ readonly expression: string }>({
  name: 'mdx-expression',
  severity: 'warning',
  explanation:
    'In MDX braces hold an expression of JavaScript, and readers see its value. Here nothing is run: programs get what stands between the braces.',
  word: ({ expression }) => ({
    message: `In MDX ${expression} is an expression: readers see its value, and programs would show the braces.`,
    fix: 'Write the value. For braces that are meant, write \\{ and \\}, or put them in back-ticks.',
  }),
})

function shown(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
