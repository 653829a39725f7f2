import { isSign, plainSign, withoutSigns } from '../cell/legend.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { mended, readAs, type CellType } from '../../lexicon/typed-cell.ts'
import type { AttributeValue } from '../../model/types.ts'

/** What says that there is nothing to say. */
const dashes = /^[-‐‑‒–—―−\u00A0]{0,3}$/u
/** LaTeX that only moves what follows: `$~~~~$✔️`. */
const spacing = /\$(?:[~\s]|\\[,;:! ]|\\q?quad)+\$/gu
/** Letters and signs of ballots: what a form is marked with. */
const ballot = /^[xX×✗✘✕]\uFE0F?$/u
/** Among ticks these say no; alone below “Deprecated” a writer only marks rows with one. */
const cross = /^[❌✖]\uFE0F?$/u
/** What the cells of an attribute column are: `mark` where whatever stands in one says yes, and nothing says no. */
export type AttributeType = CellType | 'mark'

/** An attribute column as it is written. */
export interface AttributeCells {
  readonly header: string
  /** Plain text of its cells, in rows that have a code; `''` for one that is empty or lacks. */
  readonly cells: readonly string[]
}

/** What a cell of an attribute column says. */
export interface AttributeReading {
  /** `null` where it says nothing, or not what the others of its column do. */
  readonly value: AttributeValue | null
  /** Whether it is unlike the others of its column: it was read as what it seems to mean, or not at all. */
  readonly isOdd: boolean
}

/**
 * Finds the type of an attribute column: marks where nothing but the header's own sign stands in it (`🔧` below `🔧`), or nothing but
 * crosses that no tick in the table makes a no; booleans where every cell says yes or no in some language, integers where
 * every cell is one, else texts. Cells that are damaged (`yes*`, `4O4`) have no vote where
 * more others are whole.
 *
 * @param column - The column.
 * @param columns - All attribute columns of the table.
 * @param lexicon - What words mean.
 */
export function attributeType(
  column: AttributeCells,
  columns: readonly AttributeCells[],
  lexicon: Lexicon,
): AttributeType {
  const said = column.cells.map(unspaced).filter((cell) => !isNone(cell, lexicon))
  if (isOfMarks(column, said, lexicon) && !columns.some((other) => other !== column && saysNo(other, said, lexicon)))
    return 'mark'
  const types = (['boolean', 'integer'] as const).filter((type) => {
    const whole = said.filter((cell) => readAs(cell, type, lexicon) !== null)
    const others = said.filter((cell) => readAs(cell, type, lexicon) === null)
    if (others.length >= whole.length) return false
    return others.every((cell) => readAs(mended(cell, type), type, lexicon) !== null)
  })
  return types[0] ?? 'text'
}

/**
 * Reads a cell of an attribute column.
 *
 * @param cell - Plain text of the cell.
 * @param type - The type of its column.
 * @param lexicon - What words mean.
 */
export function readAttribute(cell: string, type: AttributeType, lexicon: Lexicon): AttributeReading {
  if (isNone(cell, lexicon)) return { value: null, isOdd: false }
  if (type === 'mark') return { value: true, isOdd: false }
  const text = type === 'text' ? cell : unspaced(cell)
  const value = readAs(text, type, lexicon)
  return value === null ? { value: readAs(mended(text, type), type, lexicon), isOdd: true } : { value, isOdd: false }
}

function unspaced(cell: string): string {
  return cell.replace(spacing, '').trim()
}

/**
 * Whether the cells only mark rows. Crosses do so where other cells are empty; below “Supported” the red one, which is no mark of
 * forms, still says no.
 */
function isOfMarks({ header, cells }: AttributeCells, said: readonly string[], { status }: Lexicon): boolean {
  if (said.length === 0) return false
  if (isSign(header) && said.every((cell) => plainSign(cell) === plainSign(header))) return true
  const isMark = (cell: string): boolean =>
    ballot.test(cell) || (cross.test(cell) && status.isStatusHeader(withoutSigns(header)))
  return said.every(isMark) && cells.some((cell) => cell.trim() === '')
}

/** Whether a column has one of the marks beside a tick or a yes: what it says there it says in all columns of the table. */
function saysNo({ header, cells }: AttributeCells, marks: readonly string[], { is }: Lexicon): boolean {
  const said = new Set(cells.map(unspaced))
  return (
    !isSign(header) && marks.some((mark) => said.has(mark) && is('no', mark)) && cells.some((one) => is('yes', one))
  )
}

/** Whether a cell says that its column has nothing to say of the row: it is empty, a dash or “n/a”. */
export function isNone(cell: string, { is }: Lexicon): boolean {
  const text = cell.trim()
  return dashes.test(text) || is('none', text.replace(/^\((.*)\)$/, '$1'))
}
