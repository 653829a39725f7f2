/** Takes one column. */
const narrow =
  /[ -~«»–—‘’“”…]|(?=\p{L})(?![\uFF00-\uFFEF])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/gu
/** Takes two. */
const wide = /[\u3001-\u3003\u300C-\u300F\u4E00-\u9FFF\u3041-\u3096\u30A1-\u30FA\uAC00-\uD7A3！（），：；？]/gu
/** All of it narrow, which is seen sooner of ranges than of scripts: ASCII, quotation marks, the letters of Europe. */
const plain = /^[ -~«»–—‘’“”…\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0400-\u0481\u048A-\u052F]*$/

/** How many columns a text takes at least and at most. */
export interface TextBounds {
  readonly least: number
  readonly most: number
}

/**
 * Says how wide a text is, as far as that is plain: of marks that combine, emoji and rare scripts only the formatter knows.
 *
 * @param text - A text on one line.
 */
export function boundsOf(text: string): TextBounds {
  if (plain.test(text)) return { least: text.length, most: text.length }
  const wides = text.match(wide)?.length ?? 0
  const narrows = text.match(narrow)?.length ?? 0
  const least = narrows + 2 * wides
  return { least, most: least + 2 * (text.length - narrows - wides) }
}
