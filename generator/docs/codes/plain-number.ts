/** `#12`, `№ 12`, `12.`, `12)`, and the sign. */
const dressed = /^([#№]?)\s?(\d+)([.)]?)$/u
/** `1 000`, `-12 500`. A group of three that stands first could as well be a code of its own. */
const spaced = /^(-?[1-9]\d?)((?: \d{3})+)$/
/** `501,502`. */
const commas = /^[1-9]\d\d(?:,[1-9]\d\d)+$/
/** `1,002`, `1'002`, `1_002`: one number, where a code must be. */
const grouped = /^-?[1-9]\d{0,2}(?:[,'’_\u00A0]\d{3})+$/
const threeDigits = /^\d{3}$/

/**
 * Reads the numbers of a column that are written for the eye: `#12`, `12.`, `1 000`; and several that could be one, `501,502`.
 *
 * @param texts - The plain texts of its cells.
 * @returns What gives the digits of such a cell; `null` for any other text. What one cell alone has is a slip, and `1 200` is no number
 *   where 200 is a code of the column itself. `501,502` are two where all others have three digits.
 */
export function plainNumbers(texts: readonly string[]): (text: string) => string | null {
  const all = new Set(texts)
  const others = texts.filter((text) => !commas.test(text))
  const areOfThree = others.length > 1 && others.every((text) => threeDigits.test(text))
  const counts = new Map<string, number>()
  for (const notation of texts.flatMap((text) => numberIn(text)?.notation ?? []))
    counts.set(notation, (counts.get(notation) ?? 0) + 1)
  return (text) => {
    if (areOfThree && commas.test(text)) return text.replaceAll(',', ', ')
    const number = numberIn(text)
    if (number === null || number.groups.some((group) => all.has(group))) return null
    return (counts.get(number.notation) ?? 0) > 1 ? number.digits : null
  }
}

/**
 * The digits of a number that is written for the eye, whatever stands in the other cells of its column.
 *
 * @param text - The plain text of a cell.
 */
export function digitsOf(text: string): string | null {
  return numberIn(text)?.digits ?? (grouped.test(text) ? text.replace(/[,'’_\u00A0]/g, '') : null)
}

interface WrittenNumber {
  readonly digits: string
  /** What sets it off from its digits. */
  readonly notation: string
  /** The digits behind each space. */
  readonly groups: readonly string[]
}

function numberIn(text: string): WrittenNumber | null {
  const [, before = '', digits, behind = ''] = dressed.exec(text) ?? []
  if (digits !== undefined && before + behind !== '') return { digits, notation: before + behind, groups: [] }
  const [, first, others = ''] = spaced.exec(text) ?? []
  const groups = others.split(' ').slice(1)
  return first === undefined ? null : { digits: `${first}${groups.join('')}`, notation: 'gap', groups }
}
