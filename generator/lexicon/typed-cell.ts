import type { Lexicon } from './lexicon.ts'

/** What the cells of a column can be read as. */
export type CellType = 'boolean' | 'integer' | 'text'

const integer = /^-?(?:0|[1-9]\d{0,14})$/
/** Letters that stand for digits, where the others of the column are numbers. */
const digitLetters: ReadonlyMap<string, string> = new Map([
  ...Array.from('OoОо', (letter) => [letter, '0'] as const),
  ...Array.from('lIіІ|', (letter) => [letter, '1'] as const),
])

/**
 * Reads a cell as one of a type.
 *
 * @param cell - Plain text.
 * @param type - The type.
 * @param lexicon - What words mean: those that say yes and no.
 * @returns What it says; `null` where it is none of the type.
 */
export function readAs(cell: string, type: CellType, { is }: Lexicon): boolean | number | string | null {
  switch (type) {
    case 'boolean':
      return is('yes', cell) ? true : is('no', cell) ? false : null
    case 'integer':
      return integer.test(cell) ? Number(cell) : null
    case 'text':
      return cell.replaceAll('\n', ' ')
  }
}

/**
 * A cell without the marks round it; among numbers, with ASCII digits.
 *
 * @param cell - Plain text.
 * @param type - The type of its column.
 */
export function mended(cell: string, type: CellType): string {
  const unmarked = cell.replace(/[¹²³⁰-⁹]+$|\[\^[^\]]*\]/gu, '')
  const bare = unmarked.normalize('NFKC').replace(/[\p{Cf}*†‡^°?!"'“”«»()[\]\s]+/gu, '')
  return type === 'integer' ? Array.from(bare, (letter) => digitLetters.get(letter) ?? letter).join('') : bare
}
