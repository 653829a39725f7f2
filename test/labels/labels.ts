import { readFileSync } from 'node:fs'

import * as v from 'valibot'

const column = v.pipe(v.number(), v.integer(), v.minValue(0))

const codeTable = v.strictObject({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  code: column,
  name: v.nullable(column),
  description: v.nullable(v.union([column, v.array(column)])),
  codes: v.pipe(v.array(v.string()), v.minLength(1)),
})

const otherTable = v.strictObject({ line: codeTable.entries.line, code: v.null(), unsure: v.optional(v.literal(true)) })

/** What people read of documents: facts about public documents, and no text of them. */
export const labelsSchema = v.array(
  v.strictObject({
    /** `owner/name` on GitHub. */
    repository: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)),
    path: v.string(),
    commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
    /** Every table of the document, by the line of its header; `code` is the column of its codes, `null` where it has none. */
    tables: v.array(v.union([codeTable, otherTable])),
  }),
)

/** A labelled document. */
export type LabelledDocument = v.InferOutput<typeof labelsSchema>[number]

/** A labelled table. */
export type LabelledTable = LabelledDocument['tables'][number]

/** A label, and the table that it is about, where there is one. */
export interface Paired<Table> {
  readonly label: LabelledTable
  readonly table: Table | undefined
}

/**
 * Finds the table of each label by its line.
 *
 * @param labels - The labels of one document.
 * @param tables - Tables that were read of it.
 * @param lineOf - The line of a table's header.
 */
export function pairTables<Table>(
  labels: readonly LabelledTable[],
  tables: readonly Table[],
  lineOf: (table: Table) => number,
): readonly Paired<Table>[] {
  return labels.map((label, index) => {
    // The label of an HTML table is at its tag, and the header row some lines below.
    const end = Math.min(label.line + 12, labels[index + 1]?.line ?? Number.MAX_VALUE)
    return { label, table: tables.find((table) => label.line <= lineOf(table) && lineOf(table) < end) }
  })
}

/** The labels of this folder, in the order of repositories and paths. */
export function readLabels(): readonly LabelledDocument[] {
  return v.parse(labelsSchema, JSON.parse(readFileSync(new URL('documents.json', import.meta.url), 'utf8')))
}
