import { contentOf } from './rich-text/content-of.ts'
import { sayingOf } from './rich-text/saying-of.ts'
import type { RichText, Row } from './types.ts'

/**
 * Joins the rows of a code that the docs describe several times, which is an error unless `rules` makes
 * `duplicate-code` a warning: then every text is kept, one paragraph each.
 *
 * @param rows - The rows of one code in one locale, in document order.
 * @returns The first row with the texts of all; the summary stays that of the first.
 */
export function joinRows(rows: readonly [Row, ...Row[]]): Row {
  const [first, ...others] = rows
  const messages = rows.flatMap(({ message }) => message ?? [])
  const [message, ...otherMessages] = messages
  return {
    ...first,
    description: joinTexts(
      first.description,
      others.map(({ description }) => description),
    ),
    message: message === undefined ? null : joinTexts(message, otherMessages),
  }
}

function joinTexts(first: RichText, others: readonly RichText[]): RichText {
  const known = new Set([sayingOf(first)])
  const distinct = others.filter((other) => {
    const saying = sayingOf(other)
    return other.markdown !== '' && !known.has(saying) && known.add(saying)
  })
  if (distinct.length === 0) return first
  const all = [first, ...distinct]
  return {
    text: all.map(({ text }) => text).join('\n'),
    markdown: all.map(({ markdown }) => markdown).join('\n\n'),
    html: all.map(({ html }) => html).join('<br><br>'),
    summary: first.summary,
    links: all.flatMap(({ links }) => links),
    tokens: all.flatMap(({ tokens }) => tokens),
    lists: all.flatMap(({ lists }) => lists),
    content: { type: 'root', children: all.flatMap((text) => contentOf(text).children) },
  }
}
