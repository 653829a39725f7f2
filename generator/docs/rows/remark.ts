import type { Lexicon } from '../../lexicon/lexicon.ts'

/** `v2`, `2.0+` */
const version = /^v?\d+(?:\.\d+)+\+?$|^v\d+\+?$/i

/**
 * Whether a text in brackets is said of a code or its name for a while, and names nothing: “(new!)”, “(beta)”, “(since 2.0)”,
 * “(v3+)”, “(default)”.
 *
 * @param text - What stands in the brackets.
 * @param lexicon - What words mean.
 */
export function isRemark(text: string, lexicon: Lexicon): boolean {
  const said = text.trim()
  return said.endsWith('!') || version.test(said) || lexicon.is('remark', said) || isDated(said, lexicon)
}

/** “Since 2.0”, “added in version 2” */
function isDated(said: string, { firstWord }: Lexicon): boolean {
  const date = said.slice(firstWord('added', said).length).trimStart()
  const when = firstWord('when', date)
  return when !== '' && /^\s*(?:\p{L}+\.?\s*)?\d[\d.]*$/u.test(date.slice(when.length))
}
