import type { Lexicon } from '../../lexicon/lexicon.ts'
import { mended, readAs, type CellType } from '../../lexicon/typed-cell.ts'
import type { AttributeValue } from '../../model/types.ts'

/** What says that there is nothing to say. */
const dashes = /^[-‐‑‒–—―−\u00A0]{0,3}$/u
/** What the cells of an attribute column are. */
export type AttributeType = CellType

/** What a cell of an attribute column says. */
export interface AttributeReading {
  /** `null` where it says nothing, or not what the others of its column do. */
  readonly value: AttributeValue | null
  /** Whether it is unlike the others of its column: it was read as what it seems to mean, or not at all. */
  readonly isOdd: boolean
}

/**
 * Finds the type of an attribute column: booleans where every cell says yes or no in some language, integers where
 * every cell is one, else texts. Cells that are damaged (`yes*`, `4O4`) have no vote where
 * more others are whole.
 *
 * @param cells - Plain text of the column's cells, in rows that have a code.
 * @param lexicon - What words mean.
 */
export function attributeType(cells: readonly string[], lexicon: Lexicon): AttributeType {
  const said = cells.filter((cell) => !isNone(cell, lexicon))
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
  const value = readAs(cell, type, lexicon)
  return value === null ? { value: readAs(mended(cell, type), type, lexicon), isOdd: true } : { value, isOdd: false }
}

/** Whether a cell says that its column has nothing to say of the row: it is empty, a dash or “n/a”. */
export function isNone(cell: string, { is }: Lexicon): boolean {
  const text = cell.trim()
  return dashes.test(text) || is('none', text.replace(/^\((.*)\)$/, '$1'))
}
