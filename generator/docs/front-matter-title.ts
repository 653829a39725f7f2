import type { Root } from 'mdast'

/** `title: Errors`, `title = "Errors"`; a title of several lines is left alone. */
const line = /^title *[:=] *(?:"(.+)"|'(.+)'|([^\s"'|>&*{[].*?)) *$/m

/**
 * The title that the front matter of a document gives: site generators make the heading of the page of it.
 *
 * @param tree - The document.
 * @returns The title, as it is written; `null` where there is none.
 */
export function frontMatterTitle({ children: [first] }: Root): string | null {
  if (first === undefined || !('value' in first) || !['yaml', 'toml'].includes(first.type)) return null
  const [, double, single, bare] = line.exec(first.value) ?? []
  return double ?? single ?? bare ?? null
}
