import { replacing } from '../edits.ts'
import { defineRule } from '../rule.ts'
import { codePoint } from '../code-point.ts'
import { cells, nameOf } from '../table-words.ts'

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
