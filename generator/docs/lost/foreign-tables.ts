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

/**
 * Finds tables in the markup of MediaWiki and AsciiDoc, which Markdown reads as a paragraph.
 *
 * @param lines - The lines of a document.
 * @param isClosed - Whether a line, counted from 1, is in a fence or a comment.
 */
export function foreignTables(lines: readonly string[], isClosed: (line: number) => boolean): readonly ForeignTable[] {
  const found: ForeignTable[] = []
  // Of a format whose end stands nowhere below, no table is looked for again.
  const endless = new Set<string>()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    // Most lines have nothing of it.
    if (!line.includes('|') || isClosed(at + 1)) continue
    const known = formats.find(({ format, begin }) => !endless.has(format) && begin.test(line))
    if (known === undefined) continue
    const length = lines.slice(at + 1).findIndex((other) => known.end.test(other))
    if (length < 0) {
      endless.add(known.format)
      continue
    }
    const isTable = lines.slice(at + 1, at + 1 + length).some((other) => known.row.test(other))
    if (isTable) found.push({ format: known.format, first: at + 1, last: at + length + 2 })
    at += length + 1
  }
  return found
}
