import type { Lexicon } from '../../lexicon/lexicon.ts'

/** `VARCHAR(20)`, `decimal(10,2)`, `string[]`, `array of string`, `Array<number>`, `?int`. */
const dressed = /^\??([\p{L}\d’ʼ]+)(?:\s*\(\s*[\d\s,.-]+\)|\[\d*\]|\s*<.+>|\s+of\s+.+|\?)?$/u
/** `N(10)`, `AN..35`, `ans ..40`, `C 2`: card and EDI formats. */
const coded = /^(?:n|a|an|ans|anp|as|b|c|x|cn)\s*(?:\(\d+(?:[,.]\d+)?\)|\.\.\s*\d+|\d{1,4})$/i

/** `uint256`, `bytes32`, `float64`: types of fixed sizes, which have digits as codes have. */
const sized = /^(?:u?int(?:8|16|32|64|128|256)|bytes(?:[1-9]|[12]\d|3[0-2])|float(?:16|32|64))$/

/** `application/json`, `text/event-stream`, `*\/*`, of which Markdown leaves `/`: what an answer is written in. */
const media = /^(?:(?:application|text|image|audio|video|multipart|font|message)\/[\w.+*-]+|\*?\/\*?)$/

/**
 * Whether a text names the type that a field's values have.
 *
 * @param text - Plain text of a cell: `string`, `VARCHAR(20)`, `integer or null`.
 * @param lexicon - What words mean, in documents of any language.
 */
export function isDataType(text: string, { is }: Lexicon): boolean {
  if (media.test(text) || isSizedType(text)) return true
  const parts = text.toLowerCase().split(/\s*(?:[|/,]|\bor\b|\n)\s*/u)
  return parts.every((part) => is('dataType', dressed.exec(part.trim())?.[1] ?? '') || coded.test(part.trim()))
}

/**
 * Whether a text is a type whose name ends in its size: no code, though it looks like one.
 *
 * @param text - Plain text of a cell.
 */
export function isSizedType(text: string): boolean {
  return sized.test(text)
}
