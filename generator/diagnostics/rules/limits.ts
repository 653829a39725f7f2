import { defineRule } from '../rule.ts'

/** What a limit counts, in words. */
const counted = {
  lines: 'lines that are not blank',
  lineLength: 'characters in this line',
  cells: 'cells in its tables',
  tables: 'tables',
  headings: 'headings',
  definitions: 'definitions of links and footnotes',
  lazyLines: 'lines that go on with the paragraph of a list or a quote here',
  columns: 'cells in this row of dashes',
  depth: 'lists and quotes within one another here',
  marks: 'marks of emphasis, links, code and unfinished HTML in this passage',
} as const

/** More of something than a document can have. */
export const beyondLimit = defineRule<{
  readonly limit: keyof typeof counted
  readonly count: number
  readonly most: number
}>({
  name: 'beyond-limit',
  severity: 'error',
  unread: true,
  explanation:
    'A document that no person can have written would keep the reader busy for minutes, or take all memory: it is refused before it is read. The numbers are `limits` in the config.',
  word: ({ limit, count, most }) => ({
    message: `The document has ${count} ${counted[limit]}; the limit is ${most}.`,
    fix: `Split the document, or take out what does not belong there; if it is right, write \`limits: { ${limit}: ${count} }\` in the config.`,
  }),
})
