/**
 * What an editor does not show, or shows in another place: controls, format characters (bidi, zero width, tags), private
 * use, noncharacters, separators, every space but the common one, invisible fillers, vowels and joiners, variation selectors of
 * ideographs behind anything else.
 */
export const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u115F\u1160\u3164\uFFA0]|\u034F|[\u17B4-\u17B5]|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/gu

/**
 * Writes a text as a string literal that means exactly this text and that a person can read.
 *
 * @param text - Any text, lone surrogates included.
 * @returns A double-quoted literal (the formatter chooses the quotes): what cannot be seen is escaped, as is a combining
 *   mark at the start, which would sit on the quote.
 */
export function literal(text: string): string {
  return JSON.stringify(text)
    .replace(/^"\p{M}/u, (start) => `"${escape(start.slice(1))}`)
    .replace(unseen, escape)
}

/** `\u00ad`, or `\u{e0041}` beyond the basic plane. */
export function escape(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}
