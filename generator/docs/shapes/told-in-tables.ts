import type { FoundTable } from '../find-code-tables.ts'

/** Short numbers are in many tables, and mean something else in each. */
const telling = 3

/**
 * Leaves out the headings that tables tell: those above a table of codes, which only sort it, and those whose code one has.
 *
 * @param headings - Codes that are given as headings, in document order.
 * @param tables - The code tables of the document.
 * @returns The codes of the other headings.
 */
export function untoldHeadings(headings: FoundTable, tables: readonly FoundTable[]): FoundTable {
  const { rows } = headings.grid
  const told = new Set(tables.flatMap(identifiersOf))
  const above = rows.map(({ place }, index) => isAboveTable(place.line, rows[index + 1]?.place.line ?? null, tables))
  // What stands below the last heading may belong to another chapter.
  const areAbove = above.slice(0, -1).includes(true)
  const left = rows.filter(({ cells }, index) => {
    const code = cells[0]?.text ?? ''
    const isSorting = above[index] === true && (index < rows.length - 1 || areAbove)
    return !isSorting && !(code.length >= telling && told.has(code))
  })
  return { ...headings, grid: { ...headings.grid, place: left[0]?.place ?? headings.grid.place, rows: left } }
}

/** What the codes of a table are, and what they are called. */
function identifiersOf({ grid, columns }: FoundTable): readonly string[] {
  const indices = columns.flatMap(({ role }, index) => (role === 'code' || role === 'name' ? [index] : []))
  return grid.rows.flatMap(({ cells }) => indices.flatMap((index) => cells[index]?.text ?? []))
}

function isAboveTable(line: number, next: number | null, tables: readonly FoundTable[]): boolean {
  return tables.some(({ grid }) => grid.place.line > line && (next === null || grid.place.line < next))
}
