import type { Limits } from '../../config/limits.ts'
import type { Excess } from './excess.ts'
import { findLazyLines } from './find-lazy-lines.ts'
import { findTooDeep } from './find-too-deep.ts'

/** Lines that begin something of which each takes a while, wherever it stands; a table is seen by its dashes. */
const begins: Readonly<Record<'tables' | 'headings' | 'definitions', (line: string) => boolean>> = {
  tables: (line) => (isOfDashes(line) && line.includes('|') && line.includes('-')) || /^[\s>]*<table\b/i.test(line),
  headings: (line) => /^[\s>]*#{1,6}(?:\s|$)/.test(line),
  definitions: (line) => /^[\s>]*\[[^\]]+\]:/.test(line),
}

function isOfDashes(line: string): boolean {
  return /^[\s>|:-]+$/.test(line)
}

/**
 * Counts what lines have: a document that is within the limits here is so in whatever way Markdown cuts it.
 *
 * @param lines - Lines of a document.
 * @param limits - What it may have.
 * @returns Each limit that is exceeded, but that of marks, and the line where it is.
 */
export function countLines(lines: readonly string[], limits: Limits): readonly Excess[] {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]))
  const cells = filled.reduce((sum, { line }) => sum + countPipes(line), 0)
  const long = filled.find(({ line }) => line.length > limits.lineLength)
  const wide = filled.find(({ line }) => isOfDashes(line) && countPipes(line) > limits.columns + 1)
  const extra = filled[limits.lines]
  const parts = (['tables', 'headings', 'definitions'] as const).flatMap((limit): readonly Excess[] => {
    const begun = filled.filter(({ line }) => begins[limit](line))
    const beyond = begun[limits[limit]]
    return beyond === undefined ? [] : [{ limit, line: beyond.number, count: begun.length }]
  })
  const deep = findTooDeep(lines, limits.depth)
  const lazy = findLazyLines(lines, limits.lazyLines)
  return [
    ...(extra === undefined ? [] : [{ limit: 'lines' as const, line: extra.number, count: filled.length }]),
    ...(long === undefined ? [] : [{ limit: 'lineLength' as const, line: long.number, count: long.line.length }]),
    ...(cells <= limits.cells ? [] : [{ limit: 'cells' as const, line: 1, count: cells }]),
    ...parts,
    ...(wide === undefined ? [] : [{ limit: 'columns' as const, line: wide.number, count: countPipes(wide.line) }]),
    ...(deep === null ? [] : [deep]),
    ...(lazy === null ? [] : [lazy]),
  ]
}

function countPipes(line: string): number {
  let count = 0
  for (let index = line.indexOf('|'); index >= 0; index = line.indexOf('|', index + 1)) count += 1
  return count
}
