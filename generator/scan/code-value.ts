/** What a cell may hold beside its code: tags, links, back-ticks, emphasis, anchors. */
const markup = [
  [/<[^<>]*>/g, ''],
  [/!?\[([^[\]]*)\]\([^()]*\)/g, '$1'],
  [/\{[#.][^{}]*\}/g, ''],
  [/[`*~\\]|&nbsp;/g, ''],
] as const

const shapes = [
  // 404, -1, 0x80070005, 4xx; with other digits, too.
  /^[-+−–#]?\p{Nd}{1,19}$/u,
  /^0x[\da-f]{1,16}$/i,
  /^\dxx$/i,
  // 500–599; 500 to 599; 500, 502. Not a date, nor hours.
  /^\d{1,10} ?(?:[-–—]|\.\.) ?\d{1,10}$/,
  /^\d{3,10} to \d{3,10}$/,
  /^\d{1,10}(?: ?[,;&] ?\d{1,10}){1,8}$/,
  // E1001, ERR-17, NOT_FOUND, DELIVRD.
  /^\p{Lu}{1,8}[-_.]?\d{1,10}$/u,
  /^\p{Lu}[\p{Lu}\d]{0,40}(?:[-_.][\p{Lu}\d]{1,40}){1,8}$/u,
  /^\p{Lu}{3,40}$/u,
  // not_found, order.created, cardDeclined.
  /^\p{Ll}[\p{Ll}\d]{0,40}(?:[-_./:][\p{Ll}\d]{1,40}){1,8}$/u,
  /^\p{L}[\p{Ll}\d]{1,40}(?:\p{Lu}[\p{Ll}\d]{0,40}){1,8}$/u,
] as const

/**
 * Whether a cell holds what has the shape of a code, and nothing else.
 *
 * @param cell - The cell as it is written.
 */
export function looksLikeCode(cell: string): boolean {
  const written = cell.trim()
  if (written.length > 400) return false
  if (/^`[^`\s]{1,60}`$/.test(written)) return true
  const text = markup.reduce((rest, [pattern, by]) => rest.replace(pattern, by), written).trim()
  return text.length <= 80 && shapes.some((shape) => shape.test(text))
}
