import type { Html, Nodes, Root } from 'mdast'
import type { LineRange } from '../../scan/line-range.ts'
import { fencesOf } from '../blocks/fences.ts'
import { leavesOf } from '../blocks/parse-blocks.ts'
import type { Grid } from '../grids/grid.ts'

/** A block that goes on to the end of what it stands in, because nobody closed it. */
export interface OpenBlock extends LineRange {
  readonly what: 'code fence' | 'comment' | 'front matter'
}

/** What became of the lines of a document. */
export interface Accounts {
  /** Lines that were read as tables, and lines that are hidden on purpose. */
  readonly closed: readonly LineRange[]
  readonly open: readonly OpenBlock[]
  /** Lines that Markdown leaves alone: HTML. */
  readonly html: readonly LineRange[]
  /** Lines that are code for their indentation. */
  readonly indented: readonly LineRange[]
}

/**
 * Tells of each block of a document what it does with its lines.
 *
 * @param tree - The document.
 * @param lines - Its lines.
 * @param grids - Everything that was read or refused as a table.
 */
export function accountFor(tree: Root, lines: readonly string[], grids: readonly Grid[]): Accounts {
  const leaves = leavesOf(tree)
  const fences = fencesOf(tree, lines)
  const html = leaves.filter((node) => node.type === 'html')
  const matters = leaves.filter(({ type }) => ['yaml', 'toml'].includes(type)).map(rangeOf)
  const isFence = ({ first }: LineRange): boolean => fences.some((fence) => fence.first === first)
  const code = leaves.filter((node) => node.type === 'code').map(rangeOf)
  return {
    closed: [
      ...grids.map(({ place, end }) => ({ first: place.line, last: end })),
      ...fences.filter(({ isClosed }) => isClosed),
      ...html.filter(isHidden).map(rangeOf),
    ],
    open: [
      ...fences.filter(({ isClosed }) => !isClosed).map((range) => ({ ...range, what: 'code fence' as const })),
      ...html.filter(isOpenComment).map((node) => ({ ...rangeOf(node), what: 'comment' as const })),
      ...matters.map((range) => ({ ...range, what: 'front matter' as const })),
    ],
    html: html.filter((node) => !isHidden(node) && !isOpenComment(node)).map(rangeOf),
    indented: code.filter((range) => !isFence(range)),
  }
}

/** What a page does not show, or shows as it is written; tables of HTML are looked at by row. */
function isHidden({ value }: Html): boolean {
  const [, tag = ''] = /^<(pre|script|style|textarea|svg)\b/i.exec(value) ?? []
  const isComment = value.startsWith('<!--') && value.includes('-->')
  return isComment || /<table\b/i.test(value) || (tag !== '' && value.toLowerCase().includes(`</${tag.toLowerCase()}`))
}

function isOpenComment({ value }: Html): boolean {
  return value.startsWith('<!--') && !value.includes('-->')
}

function rangeOf(node: Nodes): LineRange {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
  return { first: start.line, last: end.line }
}

/**
 * The first of some ranges that holds a line.
 *
 * @param ranges - The ranges.
 * @param line - The line.
 */
export function holding<Range extends LineRange>(ranges: readonly Range[], line: number): Range | undefined {
  return ranges.find(({ first, last }) => first <= line && line <= last)
}
