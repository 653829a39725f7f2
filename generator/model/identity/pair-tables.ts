import type { CodeTable } from '../types.ts'

/** A table of a translation, and the table of the source locale that it translates. */
export interface Pair {
  readonly table: CodeTable
  /** `null` where no table of the source locale has its codes. */
  readonly original: CodeTable | null
  /** The tables of the source that it may be as well: all that have its codes, where tables are missing. */
  readonly rivals: readonly CodeTable[]
  /** All tables of the translation. */
  readonly document: readonly CodeTable[]
}

/**
 * Pairs each table of a translation with one of the source: by anchor prefix, else by shared codes, else by order.
 *
 * @param document - The tables of the translation, in their order.
 * @param source - Those of the document in the source locale.
 * @returns One pair for each table of the translation.
 */
export function pairTables(document: readonly CodeTable[], source: readonly CodeTable[]): readonly Pair[] {
  const pairs = new Map<CodeTable, Pair>()
  const free = new Set(source)
  const pair = (table: CodeTable, original: CodeTable | null, rivals: readonly CodeTable[] = []): void => {
    pairs.set(table, { table, original, rivals, document })
    if (original !== null) free.delete(original)
  }
  for (const table of document) {
    const same = [...free].find((other) => table.anchorPrefix !== null && other.anchorPrefix === table.anchorPrefix)
    if (same !== undefined) pair(table, same)
  }
  const isComplete = document.length === source.length
  for (const table of document.filter((other) => !pairs.has(other))) {
    const fitting = [...free].filter((other) => sharesCodes(table, other))
    const [next = null] = fitting.length > 0 || !isComplete ? fitting : free
    pair(table, next, isComplete ? [] : fitting)
  }
  return [...pairs.values()]
}

/** Whether two tables list mostly the same codes. */
function sharesCodes(a: CodeTable, b: CodeTable): boolean {
  const codes = new Set(a.rows.map((row) => row.raw))
  const shared = b.rows.filter((row) => codes.has(row.raw)).length
  return shared * 2 >= Math.min(a.rows.length, b.rows.length)
}
