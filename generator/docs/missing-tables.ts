import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { noCodeTable, unreadCodeTable } from '../diagnostics/rules/missing-tables.ts'
import type { CodeTable } from '../model/types.ts'
import type { SourceDocument } from './document.ts'
import type { MissingTableHint } from './lost/hint.ts'

/** What one document says. */
export interface DocumentReading extends Result<readonly CodeTable[]> {
  readonly document: Pick<SourceDocument, 'file' | 'path' | 'isNamed'>
  /** Whether the document has no code table and nothing else was reported that tells why. */
  readonly isWithoutTable: boolean
  /** Whether it has codes in headings or lists, which nobody asked for. */
  readonly hasOtherShapes: boolean
  /** The likeliest reason where it has no code table. */
  readonly hint: MissingTableHint | null
  /** The entries of `ignore` that left tables out. */
  readonly ignored: readonly string[]
}

/**
 * Tells which of the documents without a code table should have one. A page of prose among documents with tables is
 * fine; one that was named, or whose translation has a table, is not.
 *
 * @param readings - All documents of a run.
 * @returns `no-code-table` for each document that should have a table or, where no document has one, for all of them;
 *   `unread-code-table` for another one that seems to hold one.
 */
export function findMissingTables(readings: readonly DocumentReading[]): readonly Diagnostic[] {
  const paths = new Set(readings.flatMap(({ value }) => value.map(({ path }) => path)))
  const none = readings.every(({ isWithoutTable }) => isWithoutTable)
  return readings.flatMap(({ document: { file, path, isNamed = false }, isWithoutTable, hasOtherShapes, hint }) => {
    if (!isWithoutTable) return []
    const isWanted = none || paths.has(path) || isNamed
    const fix = hasOtherShapes
      ? 'Its codes stand outside of tables: do what `codes-outside-table` says of them.'
      : hint?.fix
    if (isWanted) return [noCodeTable({ file, line: 1, column: 1 }, { hint: fix ?? null })]
    return hint?.isOfCodes === true ? [unreadCodeTable({ file, line: hint.line, column: 1 }, { hint: hint.fix })] : []
  })
}
