import { isNumeric } from '../codes/code-shape.ts'
import { readCode } from '../codes/read-code.ts'
import type { Grid, GridCell, GridRow } from '../grids/grid.ts'
import { textWithoutMarks } from '../grids/without-marks.ts'
import type { Concept } from '../../config/word-kinds.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/** What a header at the side speaks of where it heads codes. */
const ofCodes = ['code', 'subject', 'protocol'] as const satisfies readonly Concept[]
/** What the other headers of a table that lies on its side may speak of. */
const ofTexts = ['description', 'note', 'message', 'name', 'cause', 'remedy'] as const satisfies readonly Concept[]

/**
 * Finds the tables of codes in one whose headers stand at its side: “Status code” at the left of several rows, each with a code and
 * its meaning, among rows of other things; or one row of codes above one of their meanings.
 *
 * @param grid - A table as its syntax forms it.
 * @param lexicon - What words mean.
 * @returns The table without such rows, and a table of them, whose header stands above; a table on its side is turned. Else the table.
 */
export function uprightTables(grid: Grid, lexicon: Lexicon): readonly Grid[] {
  if (isOnItsSide(grid, lexicon)) return [turned(grid)]
  return grid.syntax === 'html' && !isHeadedAbove(grid, lexicon) ? parted(grid, lexicon) : [grid]
}

function isOnItsSide({ header, rows }: Grid, lexicon: Lexicon): boolean {
  const [corner, ...codes] = header.cells
  const isEven = rows.every(({ cells }) => cells.length === header.cells.length)
  return (
    corner !== undefined &&
    isEven &&
    speaksOf(corner, ofCodes, lexicon) &&
    areCodes(codes, lexicon) &&
    rows.length > 0 &&
    rows.every(({ cells: [side] }) => side !== undefined && speaksOf(side, ofTexts, lexicon))
  )
}

/** What were columns are rows. */
function turned(grid: Grid): Grid {
  const all = [grid.header, ...grid.rows]
  const columns = grid.header.cells.map(({ place }, index): GridRow => {
    return { cells: all.flatMap(({ cells }) => cells[index] ?? []), place, isSection: false }
  })
  const [header = grid.header, ...rows] = columns
  return { ...grid, header: { ...header, place: grid.header.place }, rows }
}

/** “Group | Code | Meaning”: what reaches down below the first only sorts the codes. */
function isHeadedAbove({ header }: Grid, lexicon: Lexicon): boolean {
  return header.cells.slice(1).some((cell) => speaksOf(cell, [...ofCodes, ...ofTexts, 'number'], lexicon))
}

function parted(grid: Grid, lexicon: Lexicon): readonly Grid[] {
  const all = [grid.header, ...grid.rows]
  const runs = runsOf(all).filter((run) => isOfCodes(run, lexicon))
  if (runs.length === 0) return [grid]
  const [header, ...rows] = all.filter((row) => !runs.some((run) => run.includes(row)))
  const rest = header === undefined || rows.length === 0 ? [] : [{ ...grid, header, rows, place: header.place }]
  return [...rest, ...runs.map((run) => headed(run, grid))].toSorted((a, b) => a.place.line - b.place.line)
}

/** Rows that share their first cell, which reaches down. */
function runsOf(rows: readonly GridRow[]): readonly (readonly GridRow[])[] {
  return rows.reduce<readonly (readonly GridRow[])[]>((runs, row) => {
    const last = runs.at(-1)
    return last !== undefined && isSame(last[0]?.cells[0], row.cells[0])
      ? [...runs.slice(0, -1), [...last, row]]
      : [...runs, [row]]
  }, [])
}

function isSame(one: GridCell | undefined, other: GridCell | undefined): boolean {
  return one !== undefined && one.place.line === other?.place.line && one.place.column === other.place.column
}

function isOfCodes(run: readonly GridRow[], lexicon: Lexicon): boolean {
  const [side] = run[0]?.cells ?? []
  const codes = run.flatMap(({ cells }) => cells[1] ?? [])
  const isTold = run.every(({ cells }) => cells.length > 2 && cells.slice(2).some(({ text }) => text !== ''))
  return side !== undefined && isTold && speaksOf(side, ofCodes, lexicon) && areCodes(codes, lexicon)
}

function headed(run: readonly GridRow[], grid: Grid): Grid {
  const [first = grid.header] = run
  const [side, ...others] = first.cells
  const blank = others.slice(1).map((cell) => ({ ...cell, text: '', content: { ...cell.content, nodes: [] } }))
  return {
    ...grid,
    header: { ...first, cells: [...(side === undefined ? [] : [side]), ...blank] },
    rows: run.map((row) => ({ ...row, cells: row.cells.slice(1) })),
    place: first.place,
    end: run.at(-1)?.place.line ?? grid.end,
  }
}

/** Two numbers or more, each once. */
function areCodes(cells: readonly GridCell[], lexicon: Lexicon): boolean {
  const texts = cells.map(textWithoutMarks)
  const isCode = (text: string): boolean =>
    readCode(text, lexicon)?.tokens.every(({ shape }) => isNumeric(shape)) === true
  return texts.length > 1 && new Set(texts).size === texts.length && texts.every(isCode)
}

function speaksOf({ text }: GridCell, wanted: readonly Concept[], { readHeader }: Lexicon): boolean {
  const { concepts, isWhole } = readHeader(text)
  return isWhole && wanted.some((concept) => concepts.has(concept))
}
