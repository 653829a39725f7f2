import type { Element } from 'hast'

/** The largest spans that the HTML standard knows. */
const mostColumns = 1000
const mostRows = 65_534
/** Nobody writes more cells than this that reach down together: what is left over ends in its row. */
const mostHanging = 128

/** A row of an HTML table. */
export interface FormedRow {
  readonly element: Element
  /**
   * The cells by column, as far as the row goes: a cell that spans rows stands in each of them, one that spans columns in
   * the first of these; `null` where no cell begins.
   */
  readonly cells: readonly (Element | null)[]
}

/** A cell and the columns that it takes. */
interface Placed {
  readonly cell: Element
  readonly start: number
  readonly end: number
}

/**
 * Forms an HTML table as the HTML standard does (“forming a table”): where a cell of a row above reaches down, those below
 * move to the right. Only columns in which a cell begins count, so that a span costs nothing, however wide it is.
 *
 * @param table - The table.
 * @returns Its rows in document order; those without a cell are left out.
 */
export function formTable(table: Element): readonly FormedRow[] {
  const rows = groupsOf(table).flatMap(placeRows)
  const starts = [...new Set(rows.flatMap(({ cells }) => cells.map(({ start }) => start)))].toSorted((a, b) => a - b)
  return rows.map(({ element, cells }) => {
    const end = Math.max(...cells.map((cell) => cell.end))
    const byStart = new Map(cells.map(({ start, cell }) => [start, cell]))
    return { element, cells: starts.filter((start) => start < end).map((start) => byStart.get(start) ?? null) }
  })
}

/** The rows of each row group: a cell reaches down no further than its own. Rows beside the groups are one. */
function groupsOf(table: Element): readonly (readonly Element[])[] {
  const groups: Element[][] = [[]]
  for (const child of table.children) {
    if (child.type !== 'element') continue
    if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) groups.push(elementsOf(child, ['tr']), [])
    else if (child.tagName === 'tr') groups.at(-1)?.push(child)
  }
  return groups
}

function placeRows(rows: readonly Element[]): readonly { element: Element; cells: readonly Placed[] }[] {
  let hanging: readonly (Placed & { readonly rows: number })[] = []
  return rows.flatMap((element, index) => {
    const cells: Placed[] = [...hanging]
    let column = 0
    for (const cell of cellsOf(element)) {
      for (let above = under(hanging, column); above !== undefined; above = under(hanging, column)) column = above.end
      const end = column + spanOf(cell, 'colSpan', mostColumns)
      cells.push({ cell, start: column, end })
      column = end
    }
    const left = rows.length - index
    const reaching = cells.flatMap((placed, at) => {
      const above = hanging[at]
      const others = above === undefined ? rowsOf(placed.cell, left) - 1 : above.rows - 1
      return others > 0 ? [{ ...placed, rows: others }] : []
    })
    hanging = reaching.slice(0, mostHanging)
    return cells.length === 0 ? [] : [{ element, cells }]
  })
}

function under(hanging: readonly Placed[], column: number): Placed | undefined {
  return hanging.find(({ start, end }) => start <= column && column < end)
}

/** 0 means all rows that are left of the group. */
function rowsOf(cell: Element, left: number): number {
  return cell.properties.rowSpan === 0 ? left : spanOf(cell, 'rowSpan', Math.min(left, mostRows))
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const span = Number(cell.properties[name] ?? 1)
  return Number.isSafeInteger(span) && span > 0 ? Math.min(span, most) : 1
}

/**
 * The cells of a row, as they are written.
 *
 * @param row - A `tr`.
 */
export function cellsOf(row: Element): readonly Element[] {
  return elementsOf(row, ['td', 'th'])
}

function elementsOf(parent: Element, names: readonly string[]): Element[] {
  return parent.children.filter((child) => child.type === 'element').filter(({ tagName }) => names.includes(tagName))
}
