/** `#12`, `№ 12`, `12.`, `12)`. */
const dressed = /^(?:[#№]\s?)?(\d+)[.)]?$/u
/** `1 000`, `-12 500`. A group of three that stands first could as well be a code of its own. */
const spaced = /^(-?[1-9]\d?)((?: \d{3})+)$/

/**
 * Reads a number that is written for the eye: `#12`, `12.`, `1 000`.
 *
 * @param text - The plain text of a cell.
 * @param texts - Those of all cells of its column. `1 200` is no number where 200 is a code of the column itself.
 * @returns Its digits; `null` for any other text.
 */
export function plainNumber(text: string, texts: readonly string[]): string | null {
  const [, digits] = dressed.exec(text) ?? []
  if (digits !== undefined) return digits
  const [, first, others = ''] = spaced.exec(text) ?? []
  const groups = others.split(' ').slice(1)
  return first === undefined || groups.some((group) => texts.includes(group)) ? null : `${first}${groups.join('')}`
}
