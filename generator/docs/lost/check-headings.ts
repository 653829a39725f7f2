import type { Root } from 'mdast'

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { over } from '../../diagnostics/edits.ts'
import { headingWithoutSpace } from '../../diagnostics/rules/ground.ts'
import type { Grid } from '../grids/grid.ts'

/** `###Room errors`, `##2.1 Errors`; a single mark before a number is that of an issue. */
const glued = /^( {0,3})(#{2,6}(?=[\p{L}\d])|#(?=\p{L}))([^#]*)#*\s*$/u

/**
 * Finds lines above tables of codes that look like headings and are none, as no space stands behind their `#`s: the table gets the
 * id of another heading.
 *
 * @param tree - The document.
 * @param document - Its lines and its path.
 * @param codes - Its tables of codes.
 * @returns One `heading-without-space` for each such line between a table and the heading or the table above it.
 */
export function checkHeadings(
  tree: Root,
  { lines, file }: { readonly lines: readonly string[]; readonly file: string },
  codes: readonly Grid[],
): readonly Diagnostic[] {
  const starts = new Set(codes.map(({ place }) => place.line))
  const holdsTable = (first: number, last: number): boolean => [...starts].some((line) => first <= line && line <= last)
  const found: Diagnostic[] = []
  let waiting: readonly Diagnostic[] = []
  for (const { type, position } of tree.children) {
    const [first, last] = [position?.start.line ?? 1, position?.end.line ?? 1]
    if (type === 'paragraph') waiting = [...waiting, ...gluedIn(lines, first, last, file)]
    else {
      if (holdsTable(first, last)) found.push(...waiting)
      // What stands above a heading or another table is not of the next one.
      if (type === 'heading' || type === 'table' || holdsTable(first, last)) waiting = []
    }
  }
  return found
}

function gluedIn(lines: readonly string[], first: number, last: number, file: string): readonly Diagnostic[] {
  return lines.slice(first - 1, last).flatMap((line, index) => {
    const [, indent = '', marks, title = ''] = glued.exec(line) ?? []
    if (marks === undefined) return []
    const spot = over({ file, line: first + index, column: indent.length + 1 }, marks)
    return [headingWithoutSpace(spot, { marks, title: title.trim() })]
  })
}
