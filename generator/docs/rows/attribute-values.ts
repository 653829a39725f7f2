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

/**
 * Finds the type of an attribute column: booleans where every cell says yes or no in some language, integers where
 * every cell is one, else texts.
 *
 * @param cells - Plain text of the column's cells that are not empty.
 * @returns The function that gives a cell's value.
 */
export function attributeReader(cells: readonly string[]): (cell: string) => AttributeValue {
  if (cells.every((cell) => isYes(cell) || isNo(cell))) return isYes
  if (cells.every((cell) => integer.test(cell))) return Number
  return (cell) => cell.replaceAll('\n', ' ')
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
