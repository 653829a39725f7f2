import type { Element, ElementContent } from 'hast'
import type { Html, Nodes, Root } from 'mdast'
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts'
import { lostHtmlRows, quoteTakesTags, type RowThief } from '../../diagnostics/rules/html-tables.ts'
import { quotesIn } from './check-html-rows.ts'
import { unclosedQuote } from './unclosed-quote.ts'
import type { SourceDocument } from '../document.ts'
import { readCode } from '../codes/read-code.ts'
import type { Grid } from '../grids/grid.ts'
import { tidy } from '../grids/plain-text.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

const marks = /<!--|<(?:script|style|template|title|textarea|xmp)\b|<tr\b/gi

/**
 * Finds rows of HTML that are part of no table: behind a `</table>`, in no <table> at all, or behind a comment that never
 * ends. Closed comments hide their rows on purpose.
 *
 * @param tree - The document.
 * @param document - Its text and its path.
 * @param tables - All its tables, and those of them that list codes.
 * @param lexicon - What words mean.
 * @returns `quote-takes-tags` where a quote takes the rest of a block along, and where its row begins; else one `lost-html-rows` for each run of such rows: of any, where the document has codes in HTML; else of rows with a code.
 */
export function checkStrayRows(
  tree: Root,
  { text: source, file }: SourceDocument,
  { grids, codes }: { readonly grids: readonly Grid[]; readonly codes: readonly Grid[] },
  lexicon: Lexicon,
): readonly Diagnostic[] {
  if (!/<tr\b/i.test(source)) return []
  const known = new Set(grids.flatMap(({ html }) => (html === undefined ? [] : rowsIn(html.element))))
  // A lost quote hides rows as well, and is told where it stands.
  if (codes.some(({ html }) => html !== undefined && quotesIn(html.element, file).length > 0)) return []
  const hasCodes = codes.some(({ html }) => html !== undefined)
  const isStray = (row: string): boolean => hasCodes || hasCode(row, lexicon)
  return htmlIn(tree).flatMap((node) => strayIn(node, source, known, isStray, file))
}

interface Lost {
  readonly by: RowThief
  readonly offset: number
}

function strayIn(
  { position }: Html,
  source: string,
  known: ReadonlySet<number>,
  isStray: (html: string) => boolean,
  file: string,
): readonly Diagnostic[] {
  const start = position?.start.offset ?? 0
  const text = source.slice(start, position?.end.offset)
  const quote = unclosedQuote(text)
  const row = quote === null ? -1 : text.toLowerCase().lastIndexOf('<tr', quote.offset)
  if (quote !== null && row >= 0 && isStray(text.slice(text.search(/<tr\b/i)))) {
    const places = [quote.offset, row].map((offset) => placeAt(source, start + offset, file))
    const [place = { file, line: 1, column: 1 }, ...related] = places
    return [quoteTakesTags(place, { element: quote.element, attribute: quote.attribute }, related)]
  }
  const lost: Lost[] = []
  let thief: Lost | null = null
  let closed = 0
  for (const { 0: found, index } of text.matchAll(marks)) {
    if (index < closed || (thief !== null && !/^<tr/i.test(found))) continue
    const mark = found.toLowerCase()
    if (mark !== '<tr') {
      const end = text.indexOf(mark === '<!--' ? '-->' : `</${mark.slice(1)}`, index)
      if (end >= 0) closed = end
      else thief = { by: { kind: 'unclosed', mark: mark === '<!--' ? mark : `${mark}>` }, offset: start + index }
    } else if (!known.has(start + index) && isStray(text.slice(index))) {
      lost.push(thief ?? { by: { kind: 'outside' }, offset: start + index })
    }
  }
  const [first] = lost
  return first === undefined
    ? []
    : [lostHtmlRows(placeAt(source, first.offset, file), { count: lost.length, by: first.by })]
}

/** Whether a cell of the row that begins a text holds a code. */
function hasCode(html: string, lexicon: Lexicon): boolean {
  const end = html.slice(3).search(/<\/?tr\b/i)
  const cells = html.slice(0, end < 0 ? 1000 : end + 3).split(/<t[dh]\b[^<>]*>/i)
  return cells.slice(1).some((cell) => {
    const reading = readCode(tidy(cell.replace(/<[^<>]*>/g, ' ')), lexicon)
    return reading?.tokens.every(({ shape }) => shape !== 'word' && shape !== 'placeholder') === true
  })
}

function placeAt(source: string, offset: number, file: string): Place {
  const before = source.slice(0, offset)
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function rowsIn(node: Element | ElementContent): readonly number[] {
  if (node.type !== 'element') return []
  const own = node.tagName === 'tr' && node.position?.start.offset !== undefined ? [node.position.start.offset] : []
  return [...own, ...node.children.flatMap(rowsIn)]
}

/** Blocks of HTML: a tag within a line may be one that a sentence speaks of. */
function htmlIn(node: Nodes): readonly Html[] {
  if (node.type === 'html') return [node]
  return 'children' in node && node.type !== 'paragraph' && node.type !== 'table' ? node.children.flatMap(htmlIn) : []
}
