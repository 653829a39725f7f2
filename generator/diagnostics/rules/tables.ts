import { before, behind, replacing } from '../edits.ts'
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

/** A row with more cells than the header. */
export const longRow = defineRule<{
  readonly cells: number
  readonly width: number
  readonly text: string
  readonly isHtml?: boolean
}>({
  name: 'long-row',
  severity: 'error',
  unread: true,
  explanation:
    'Markdown drops the cells of a row that the header has no column for. Mostly a | in a text was not escaped.',
  word: (facts) => ({
    message: `This row has ${cells(facts.cells)}, the header has ${facts.width}: “${facts.text}” is lost.`,
    fix:
      facts.isHtml === true
        ? 'Take the cell out, or the `rowspan` or `colspan` that moves it, or give the header one more.'
        : 'Write \\| for a | that belongs to the text, or take the cell out.',
  }),
})

/** A pipe in inline code, which ends the cell all the same. */
export const pipeInCode = defineRule<null>({
  name: 'pipe-in-code',
  severity: 'error',
  unread: true,
  explanation: 'In a table a | ends the cell even between back-ticks.',
  word: () => ({ message: 'A | between back-ticks splits this cell.', fix: 'Write \\| for it.' }),
})

/** A row with fewer cells than the header. */
export const shortRow = defineRule<{ readonly cells: number; readonly width: number }>({
  name: 'short-row',
  severity: 'error',
  unread: true,
  explanation:
    'A row lacks cells that the table needs to tell what its code means. Mostly a | was forgotten or a line broken.',
  word: (facts) => ({
    message: `This row has ${cells(facts.cells)}, the header has ${facts.width}.`,
    fix: 'Write the missing cells, or join the line with the one above.',
  }),
})

/** A table all of whose rows have fewer cells than its header. */
export const rowsShorterThanHeader = defineRule<{
  /** How many rows; `null` for all. */
  readonly rows: number | null
  readonly cells: number
  readonly width: number
  readonly headers: readonly string[]
}>({
  name: 'rows-shorter-than-header',
  severity: 'warning',
  explanation:
    'Each row of a table lacks a cell. Markdown takes the last ones for the missing, so that what was written below another header may be ' +
    'read as something that it is not: a remedy as a description.',
  word: (facts) => ({
    message: `${facts.rows === null ? 'Every row has' : `${facts.rows} rows have`} ${cells(facts.cells)}, the header has ${facts.width}: nothing stands there below ${facts.headers.map((header) => `“${header}”`).join(' and ')}.`,
    fix: 'Write the missing cells where they belong (an empty one is `| |`), or take the header out that has none.',
  }),
})

/** A row that ends before columns which the table can do without. */
export const missingCells = defineRule<{ readonly headers: readonly string[] }>({
  name: 'missing-cells',
  severity: 'warning',
  explanation:
    'A row ends before the last columns of its table, in which other rows have something. Markdown takes them for empty. Write them, if only as empty cells, so that nobody has to wonder.',
  word: ({ headers }) => ({
    message: `This row ends before ${headers.map((header) => `“${header}”`).join(' and ')}.`,
    fix: 'Write the missing cells; an empty one is `| |`.',
  }),
})

/** A character in a row that looks like the bar between cells. */
export const lookAlikeBar = defineRule<{ readonly bar: string }>({
  name: 'look-alike-bar',
  severity: 'error',
  unread: true,
  explanation:
    'Cells are parted by | (U+007C) alone. A bar of another alphabet, one behind a backslash or one written as a reference belongs to the text, so that two cells become one.',
  word: ({ bar }, spot) => ({
    message: `${nameOf(bar)} is not the | that parts cells.`,
    fix: 'Write |.',
    edits: replacing(spot, '|'),
  }),
})

/** An invisible character before the first bar of a row. */
export const invisibleCell = defineRule<{ readonly character: string }>({
  name: 'invisible-cell',
  severity: 'error',
  unread: true,
  explanation:
    'What stands before the first | of a row is a cell of its own, even where it is a space that nobody sees: all other cells move on by one, and the last is lost.',
  word: ({ character }, spot) => ({
    edits: replacing(spot, ''),
    message: `An invisible character (${codePoint(character)}) stands before the first | and makes a cell of its own.`,
    fix: 'Delete it: put the cursor before the | and press the backspace key.',
  }),
})

/** Two bars in a row, and with them one cell too many. */
export const doubledBar = defineRule<null>({
  name: 'doubled-bar',
  severity: 'error',
  unread: true,
  explanation:
    'Two bars without anything between make an empty cell. All cells behind it move on by one, and the last is lost.',
  word: (_, spot) => ({
    message: '|| makes an empty cell here, and the row has one too many.',
    fix: 'Delete one |.',
    edits: replacing(spot, '|'),
  }),
})

/** Two columns of one header. */
export const repeatedHeader = defineRule<{ readonly header: string; readonly roles: readonly string[] }>({
  name: 'repeated-header',
  severity: 'warning',
  explanation:
    'Two columns of a code table have the same header, and one of them is read as the codes, their names or what they mean. Which is which was told by what stands in them, and may be wrong.',
  word: ({ header, roles }) => ({
    message: `Two columns are called “${header}”: ${roles.map((role, index) => `the ${index === 0 ? 'first' : 'second'} is read as ${role}`).join(', ')}.`,
    fix: 'Give each column a header of its own, such as Code and Description.',
  }),
})

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}

/** “│” (U+2502), “&#124;”, A tab. */
function nameOf(character: string): string {
  if (character === '\t') return 'A tab'
  return character.length > 1 ? `“${character}”` : `“${character}” (${codePoint(character)})`
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
