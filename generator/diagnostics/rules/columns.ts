import { defineRule } from '../rule.ts'

/** Two columns of words could be the codes. */
export const codeOrName = defineRule<{ readonly code: string; readonly name: string; readonly why: string }>({
  name: 'code-or-name',
  severity: 'note',
  explanation:
    'Two columns of this table hold one word a row, and nothing but the writer’s knowledge tells which of them a server sends and ' +
    'which one is only what programmers call it. doc-codes takes the one that is set as code, else the one whose header speaks ' +
    'of codes, types or values, else the one in lower case. Say it in the config where that is wrong.',
  word: ({ code, name, why }) => ({
    message: `“${code}” and “${name}” could both be the codes of this table: “${code}” is taken, as it ${why}.`,
    fix: `Write \`columns: { code: ${JSON.stringify(name)}, name: ${JSON.stringify(code)} }\` for the set in the config if it is the other way round.`,
  }),
})

/** A table that has something of a code table and is not read as one. */
export const tableNotTaken = defineRule<{
  /** The headers, or the first row of a table that has none. */
  readonly headers: readonly string[]
  /** The header of the column that may hold codes; `null` in a table without headers. */
  readonly code: string | null
}>({
  name: 'table-not-taken',
  severity: 'note',
  explanation:
    'Beside the code tables of a document stands one that has something of a code table, but too little: it may as well list what ' +
    'fields hold or what things are called, and is left alone. Name its columns in the config to have it read; ' +
    '`doc-codes inspect --why` shows what spoke for it and against it.',
  word: ({ headers, code }) => ({
    message: `This table (${code === null ? 'without a header; its first row is ' : ''}${headers.map((header) => `“${header}”`).join(', ')}) is not taken for a code table.`,
    fix:
      code === null
        ? 'Give it a header that says what its columns hold, if it lists codes.'
        : `Write \`sets: { …: { columns: { code: ${JSON.stringify(code)} } } }\` in the config if it lists codes.`,
  }),
})
