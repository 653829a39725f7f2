import * as v from 'valibot'

function limit(most: number, description: string) {
  return v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description)), most)
}

/** What one document may have, before it is parsed: every number is far above what people write. */
export const limitsSchema = v.strictObject({
  lines: limit(30_000, 'Lines that are not blank: rows, for the most part.'),
  lineLength: limit(1024 * 1024, 'Characters of a line.'),
  cells: limit(150_000, 'Cells of all tables together: each takes some kilobytes while a document is read.'),
  tables: limit(3_000, 'Tables.'),
  headings: limit(10_000, 'Headings.'),
  definitions: limit(25_000, 'Definitions of links and footnotes.'),
  lazyLines: limit(
    500,
    'Lines that go on with a paragraph of a list or a quote and do not repeat its indentation or mark.',
  ),
  columns: limit(128, 'Cells of a header.'),
  depth: limit(64, 'Lists and quotes within one another.'),
  marks: limit(
    2_500,
    'Marks of emphasis and links in one paragraph or row; code that never ends counts by what stands behind it.',
  ),
})

/** The limits of a run, by name. */
export type Limits = Readonly<v.InferOutput<typeof limitsSchema>>
