import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { CodeValue, Column, Range } from '../../model/types.ts'
import { readCode } from '../codes/read-code.ts'
import { isNumeric } from '../codes/code-shape.ts'
import type { Grid } from '../grids/grid.ts'
import { textWithoutMarks } from '../grids/without-marks.ts'

/** A table of codes, and the roles of its columns. */
interface Table {
  readonly grid: Grid
  readonly columns: readonly Column[]
}

/** The codes of a table: one by one, and by ranges. */
interface Listed {
  readonly single: readonly CodeValue[]
  readonly ranges: readonly Range[]
}

/** What stands beside the ranges of an overview: 0 for success, 1 for what no range holds. */
const mostSingle = 2

/**
 * Finds the tables that only say in which ranges the codes of other tables of the document lie: `1-99 | General errors`.
 *
 * @param tables - The tables of codes of a document.
 * @param lexicon - What words mean.
 * @returns Those of at least two ranges, with at most two codes beside them, where a range holds codes that another table lists one by
 *   one. Where no table does so, ranges are what the document has to say of its codes.
 */
export function overviewsAmong<T extends Table>(tables: readonly T[], lexicon: Lexicon): ReadonlySet<T> {
  if (tables.length < 2) return new Set()
  const listed = tables.map((table) => ({ table, codes: codesOf(table, lexicon) }))
  const ofRanges = listed.filter(({ codes }) => isOfRanges(codes))
  const single = listed.flatMap(({ codes }) => (isOfRanges(codes) ? [] : codes.single)).toSorted(byValue)
  const overviews = ofRanges.filter(({ codes }) => codes.ranges.some((range) => holdsOne(range, single)))
  return new Set(overviews.map(({ table }) => table))
}

function isOfRanges({ single, ranges }: Listed): boolean {
  return ranges.length > 1 && single.length <= mostSingle && single.length < ranges.length
}

function codesOf({ grid, columns }: Table, lexicon: Lexicon): Listed {
  const at = columns.findIndex(({ role }) => role === 'code')
  const readings = grid.rows.flatMap(({ cells, isSection }) => {
    const cell = isSection ? undefined : cells[at]
    return cell === undefined ? [] : (readCode(textWithoutMarks(cell), lexicon) ?? [])
  })
  return {
    single: readings.flatMap(({ tokens }) => tokens.map(({ text, shape }) => (isNumeric(shape) ? Number(text) : text))),
    ranges: readings.flatMap(({ range }) => range ?? []),
  }
}

/** Whether one of some codes, in ascending order, lies in a range. */
function holdsOne({ from, to }: Range, codes: readonly CodeValue[]): boolean {
  let [first, end] = [0, codes.length]
  while (first < end) {
    const middle = (first + end) >> 1
    if (byValue(codes[middle] ?? from, from) < 0) first = middle + 1
    else end = middle
  }
  const next = codes[first]
  return next !== undefined && byValue(next, to) <= 0
}

/** Numbers first; texts by their length, as the ends of a range have one. */
function byValue(one: CodeValue, other: CodeValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one === 'number' || typeof other === 'number') return typeof one === 'number' ? -1 : 1
  return one.length - other.length || (one < other ? -1 : Number(one > other))
}
