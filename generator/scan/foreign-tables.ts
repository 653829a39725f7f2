/** A table in the markup of another format, in the lines of a document. */
export interface ForeignTable {
  readonly format: 'MediaWiki' | 'AsciiDoc'
  /** Its lines, from 1. */
  readonly first: number
  readonly last: number
}

const formats = [
  { format: 'MediaWiki', begin: /^\s*\{\|/, end: /^\s*\|\}/, row: /^\s*\|-/ },
  { format: 'AsciiDoc', begin: /^\s*\|===\s*$/, end: /^\s*\|===\s*$/, row: /^\s*\|[^=]/ },
] as const

type Format = (typeof formats)[number]

/**
 * Finds tables in the markup of MediaWiki and AsciiDoc, which Markdown reads as a paragraph: from a line that begins one to the
 * next that ends one of its format, with a row between.
 *
 * @param lines - The lines of a document.
 * @param isClosed - Whether a line, counted from 1, is in a fence or a comment.
 */
export function foreignTables(lines: readonly string[], isClosed: (line: number) => boolean): readonly ForeignTable[] {
  const found: ForeignTable[] = []
  let open: Format | undefined
  let [first, hasRow] = [0, false]
  for (const [index, line] of lines.entries()) {
    // Most lines have nothing of it.
    if (!line.includes('|')) continue
    if (open === undefined) {
      open = isClosed(index + 1) ? undefined : formats.find(({ begin }) => begin.test(line))
      first = index + 1
      hasRow = false
    } else if (open.end.test(line)) {
      if (hasRow) found.push({ format: open.format, first, last: index + 1 })
      open = undefined
    } else hasRow ||= open.row.test(line)
  }
  return found
}
