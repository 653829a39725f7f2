/** A tag with an attribute whose quote nothing closes. */
export interface UnclosedQuote {
  readonly element: string
  readonly attribute: string
  /** Where the tag begins. */
  readonly offset: number
}

const opening = /<!--|<([a-z][\w-]*)/gi
const assigned = /([^\s"'<>=/]+)\s*=\s*$/

/**
 * Finds the tag whose attribute takes the rest of a block along, as no quote follows that could close it. HTML drops such a tag and
 * all behind it, so that the tree has no trace of what `quotesIn` finds there where a later quote closes it.
 *
 * @param html - A block of HTML.
 * @returns The tag; `null` where all quotes are closed.
 */
export function unclosedQuote(html: string): UnclosedQuote | null {
  let behind = 0
  for (const { 0: found, 1: element, index } of html.matchAll(opening)) {
    if (index < behind) continue
    if (element === undefined) {
      const end = html.indexOf('-->', index)
      if (end < 0) return null
      behind = end
      continue
    }
    let at = index + found.length
    for (;;) {
      while (at < html.length && !'"\'>'.includes(html.charAt(at))) at++
      const sign = html.charAt(at)
      if (sign === '' || sign === '>') break
      const [, attribute] = assigned.exec(html.slice(Math.max(index, at - 80), at)) ?? []
      const end = attribute === undefined ? at : html.indexOf(sign, at + 1)
      if (attribute !== undefined && end < 0) return { element, attribute, offset: index }
      at = end + 1
    }
    behind = at
  }
  return null
}
