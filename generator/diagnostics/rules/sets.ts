import { defineRule } from '../rule.ts'

/** `from` of a set names tables that there are not. */
export const nothingSelected = defineRule<{ readonly id: string; readonly selector: string }>({
  name: 'nothing-selected',
  severity: 'error',
  unread: true,
  explanation:
    '`from` of a set in the config names its tables: by a document, or by a heading or an anchor of a document behind #. No code table stands there: it has been moved, the heading has been reworded, or the words have a typing error.',
  word: ({ id, selector }) => ({
    message: `No code table of the set “${id}” is at “${selector}”.`,
    fix: 'Correct `from` of the set: a document as `docs` finds it, and behind # the words or the id of a heading.',
  }),
})

/** A table that nothing but its position tells from another one. */
export const numberedSet = defineRule<{
  readonly id: string
  readonly wanted: string
  readonly file: string
  /** The heading above it, where that holds no word in Latin letters. */
  readonly wordless: string | null
}>({
  name: 'numbered-set',
  severity: 'warning',
  explanation:
    'Each table is a set of codes with an id of its own, made of the anchors, the file name or the heading above it (or the bold paragraph that tells it from others there), as far as these are in Latin letters. Two tables with the same ones get numbers in the order of the docs. The registry keeps the number of a table that was published, as long as its codes and texts tell it from the others; a name of its own does not depend on that.',
  word: ({ id, wanted, file, wordless }) => ({
    message:
      `“${wanted}” is already the set of another table, so this one is called “${id}”` +
      (wordless === null ? '.' : `: the heading “${wordless}” holds no word in Latin letters, of which ids are made.`),
    fix:
      wordless !== null
        ? `Choose its id in the config: "sets": { "myCodes": { "from": [${JSON.stringify(`${file}#${wordless}`)}] } }. Or write a word in Latin letters behind the heading: “${wordless} (Cards)”.`
        : `Give one of the two another heading, or its codes anchors. To choose its id, or to make one set of both, name its tables in the config: "sets": { "${wanted}": { "from": ["FILE.md#HEADING", "FILE.md#HEADING"] } }.`,
  }),
})

/** A translation that lacks tables, one of whose tables fits several of the source. */
export const uncertainTranslation = defineRule<{ readonly file: string; readonly lines: readonly number[] }>({
  name: 'uncertain-translation',
  severity: 'warning',
  explanation:
    'Tables of different languages are matched by their anchors, else by their codes and their order: headings are translated. Where a translation lacks tables and several of the source have the codes of one of its tables, that table may be matched with a wrong one, and its texts would be shown for other codes.',
  word: ({ file, lines }) => ({
    message: `This table has the codes of the tables in the lines ${lines.join(', ')} of ${file}; it is taken for the first.`,
    fix: 'Translate the tables that are missing here, or give the codes anchors, which tell the tables apart in every language.',
  }),
})

/** A table that repeats another one. */
export const tableCopied = defineRule<{
  readonly original: string
  readonly others: number
  readonly ignored: readonly string[]
}>({
  name: 'table-copied',
  severity: 'warning',
  explanation:
    'A table has the codes and the texts of another one, or of a part of it: a backup beside a document, an older version of the docs, a list that stands on several pages. It would become a public set whose names say nothing new and could never be taken back, so it is left out. A set that the registry knows is no copy.',
  word: ({ original, others, ignored }) => ({
    message: `This table repeats ${original}, texts included${others === 0 ? '' : `, and so ${others === 1 ? 'does' : 'do'} ${others} more`}: no set is made of it.`,
    fix: `Delete it, or say in the config that it is left out: \`ignore: [${listed(ignored)}]\`.`,
  }),
})

/** The codes of two published sets stand in one table. */
export const setsMerged = defineRule<{
  readonly set: string
  readonly into: string
  /** Whether the config says that the table is of the other set. */
  readonly isConfigured: boolean
}>({
  name: 'sets-merged',
  severity: 'error',
  explanation:
    'Two published sets have one table now. Programs use the names of both, and a table is one set: so a person must say which of the two goes on.',
  word: ({ set, into, isConfigured }) => ({
    message: `This table of ${into} holds the codes of ${set}, which has no table of its own any more.`,
    fix: `If ${set} is given up for ${into}, run \`doc-codes accept ${set}\`. ${
      isConfigured
        ? `Else take the table out of what \`sets.${into}\` says in the config.`
        : `Else give each its own table again, and name it in the config: \`sets: { ${set}: { from: ['file.md#heading'] } }\`.`
    }`,
  }),
})

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 5).map((file) => `'${file}'`)
  return [...shown, ...(files.length > 5 ? ['…'] : [])].join(', ')
}
