import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { tableCopied } from '../../diagnostics/rules/sets.ts'
import { groupBy } from '../group-by.ts'
import { sayingsOfTable, type Sayings, type SourceTable } from './evidence.ts'
import { slugOf } from './places.ts'

/** A table that says nothing of its own. */
export interface Copy {
  readonly copy: SourceTable
  /** The table that says all of it. */
  readonly original: SourceTable
}

/**
 * Finds the tables that equal another one, or a part of it, texts included.
 *
 * @param tables - All tables of the source.
 * @param isOriginal - Whether a table is known to be a set of its own: it is never a copy.
 * @param language - The source language.
 * @returns The copies. Of equal tables the one with the shortest path is the original: backups have longer names.
 */
export function findCopies(
  tables: readonly SourceTable[],
  isOriginal: (table: SourceTable) => boolean,
  language: string,
): readonly Copy[] {
  const says = new Map(tables.map((table) => [table, sayingsOfTable(table, language)]))
  const holders = new Map<string, SourceTable[]>()
  const ordered = tables.toSorted(
    (a, b) => Number(isOriginal(b)) - Number(isOriginal(a)) || sizeOf(b) - sizeOf(a) || pathLength(a) - pathLength(b),
  )
  const found = ordered.flatMap((copy) => {
    const own: Sayings = says.get(copy) ?? new Map()
    const isEmpty = [...own.values()].every(({ text }) => text === '')
    // All that a table says stands in its original, so its rarest row is the place to look.
    const rarest = [...own].map(([code, { text }]) => holders.get(`${code}\n${text}`) ?? [])
    const [candidates = []] = rarest.toSorted((a, b) => a.length - b.length)
    const original = candidates.find((other) => {
      const held: Sayings = says.get(other) ?? new Map()
      const isWhole = held.size === own.size
      if (!isWhole && own.size < 2) return false
      return [...own].every(([code, { text }]) => held.get(code)?.text === text) && hasAllRanges(copy, other)
    })
    if (!isOriginal(copy) && !isEmpty && original !== undefined) return [{ copy, original }]
    for (const [code, { text }] of own) {
      const key = `${code}\n${text}`
      const others = holders.get(key)
      if (others === undefined) holders.set(key, [copy])
      else others.push(copy)
    }
    return []
  })
  const order = new Map(tables.map((table, index) => [table, index]))
  return found.sort((a, b) => (order.get(a.copy) ?? 0) - (order.get(b.copy) ?? 0))
}

/**
 * Says which tables are copies: all those of one table in one message, at the first of them.
 *
 * @param copies - The copies.
 * @returns `table-copied` problems.
 */
export function reportCopies(copies: readonly Copy[]): readonly Diagnostic[] {
  return [...groupBy(copies, ({ original }) => original)].map(([{ table: original }, [first, ...others]]) => {
    const ignored = [first, ...others].map(({ copy: { table } }) =>
      table.file === original.file ? `${table.file}#${slugOf(table.heading ?? '')}` : table.file,
    )
    const facts = {
      original: `${original.file}:${original.origin.line}`,
      others: others.length,
      ignored: [...new Set(ignored)],
    }
    return tableCopied(first.copy.table.origin, facts, [
      original.origin,
      ...others.map(({ copy }) => copy.table.origin),
    ])
  })
}

function sizeOf({ table }: SourceTable): number {
  return table.rows.length
}

function pathLength({ table }: SourceTable): number {
  return table.file.length
}

function hasAllRanges({ table }: SourceTable, other: SourceTable): boolean {
  const ranges = new Set(other.table.rows.map(({ range }) => JSON.stringify(range)))
  return table.rows.every(({ range }) => ranges.has(JSON.stringify(range)) || range === null)
}
