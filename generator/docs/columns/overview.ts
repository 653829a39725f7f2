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
  const single = listed.flatMap(({ codes }) => (isOfRanges(codes) ? [] : codes.single))
  const overviews = ofRanges.filter(({ codes }) =>
    codes.ranges.some((range) => single.some((code) => holds(range, code))),
  )
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

function holds({ from, to }: Range, code: CodeValue): boolean {
  if (typeof from === 'number' && typeof to === 'number') return typeof code === 'number' && from <= code && code <= to
  const [first, last, text] = [String(from), String(to), String(code)]
  return text.length === first.length && text.length === last.length && first <= text && text <= last
}
