import type { AttributeValue } from '../../model/types.ts'

const yes = new Set(
  'yes y true ✓ ✔ ✅ ☑ + ja j oui sí si sim да так иә ия evet bəli ha ha’a כן نعم بله はい 是 有 예 네 có ya tak ano áno da kyllä igen ναι हाँ हां o ใช่ required обязательно'.split(
    ' ',
  ),
)
const no = new Set(
  'no n false ✗ ✘ ❌ ✖ × x nein nee non não нет ні жоқ жок hayır hayir xeyr yo’q לא لا خیر نه いいえ 否 无 無 아니오 아니요 không tidak nie ne ei nem όχι नहीं ไม่ optional'.split(
    ' ',
  ),
)
const integer = /^-?(?:0|[1-9]\d{0,14})$/
/** What says that there is nothing to say. */
const none = /^(?:[-‐‑‒–—―−]{1,3}|n\/?a|н\/д|\(?none\)?|…|\.{3}|\u00A0)?$/iu
/** Letters that stand for digits, where the others of the column are numbers. */
const digitLetters: ReadonlyMap<string, string> = new Map([
  ...Array.from('OoОо', (letter) => [letter, '0'] as const),
  ...Array.from('lIіІ|', (letter) => [letter, '1'] as const),
])

/** What the cells of an attribute column are. */
export type AttributeType = 'boolean' | 'integer' | 'text'

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
 */
export function attributeType(cells: readonly string[]): AttributeType {
  const said = cells.filter((cell) => !isNone(cell))
  const types = (['boolean', 'integer'] as const).filter((type) => {
    const whole = said.filter((cell) => readAs(cell, type) !== null)
    const others = said.filter((cell) => readAs(cell, type) === null)
    if (others.length >= whole.length) return false
    return others.every((cell) => readAs(mended(cell, type), type) !== null)
  })
  return types[0] ?? 'text'
}

/**
 * Reads a cell of an attribute column.
 *
 * @param cell - Plain text of the cell.
 * @param type - The type of its column: that of its cells, or the one that was published.
 */
export function readAttribute(cell: string, type: AttributeType): AttributeReading {
  if (isNone(cell)) return { value: null, isOdd: false }
  const value = readAs(cell, type)
  return value === null ? { value: readAs(mended(cell, type), type), isOdd: true } : { value, isOdd: false }
}

function readAs(cell: string, type: AttributeType): AttributeValue | null {
  switch (type) {
    case 'boolean':
      return isYes(cell) ? true : isNo(cell) ? false : null
    case 'integer':
      return integer.test(cell) ? Number(cell) : null
    case 'text':
      return cell.replaceAll('\n', ' ')
  }
}

/** The cell without the marks round it; among numbers, with ASCII digits. */
function mended(cell: string, type: AttributeType): string {
  const bare = cell.normalize('NFKC').replace(/[\p{Cf}*†‡^°"'“”«»()[\]\s]+/gu, '')
  return type === 'integer' ? Array.from(bare, (letter) => digitLetters.get(letter) ?? letter).join('') : bare
}

/** Whether a cell says that its column has nothing to say of the row: it is empty, a dash or “n/a”. */
export function isNone(cell: string): boolean {
  return none.test(cell.trim())
}

function isYes(cell: string): boolean {
  return yes.has(plain(cell))
}

/** Whether a cell says no, in any of the languages that are known here. */
export function isNo(cell: string): boolean {
  return no.has(plain(cell))
}

/** Emoji may carry a variation selector. */
function plain(cell: string): string {
  return cell.toLowerCase().replaceAll('\uFE0F', '').replaceAll("'", '’').replace(/[.!]$/, '')
}
