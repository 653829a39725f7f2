import type { Element, ElementContent, Nodes as HastNodes } from 'hast'
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { spotOf } from '../spot-of.ts'
import type { CellContent, GridCell } from '../grids/grid.ts'
import { endOfElement, htmlTree } from '../grids/html-tree.ts'
import { plainText } from '../grids/plain-text.ts'
import { splitTitle } from '../codes/code-list.ts'
import { type Entries, type Entry, isCodeToken } from './entries.ts'
import { linesOf } from './split-code.ts'
import { withoutLabel } from './without-label.ts'

/** A definition list, or what is read like one. */
export interface Definitions extends Entries {
  /** The index of the last of the siblings that the list takes. */
  readonly end: number
}

/** What begins a definition below its term. */
const colon = /^:\s+/

/**
 * Reads the definition list that begins at one of some siblings: an HTML `<dl>`, or terms with `: ` before each of their
 * definitions, as PHP Markdown Extra, Pandoc and MkDocs have them.
 *
 * @param siblings - Blocks of a document.
 * @param start - The index of the one where the list may begin.
 * @param file - The document's path.
 * @param source - The document's text.
 * @param lexicon - What words mean.
 * @returns The list; `null` where none begins there.
 */
export function readDefinitions(
  siblings: readonly RootContent[],
  start: number,
  file: string,
  source: string,
  lexicon: Lexicon,
): Definitions | null {
  const end = endOfElement(siblings, start, 'dl')
  return end === null
    ? markdownDefinitions(siblings, start, file, lexicon)
    : htmlDefinitions(siblings, start, end, { file, source, lexicon })
}

/** A line that is a term, or what a term means. */
interface Part {
  readonly isTerm: boolean
  readonly nodes: readonly PhrasingContent[]
  /** The index of the sibling that it is from. */
  readonly index: number
}

function markdownDefinitions(
  siblings: readonly RootContent[],
  start: number,
  file: string,
  lexicon: Lexicon,
): Definitions | null {
  const parts = partsOf(siblings, start)
  const groups = parts.flatMap((part, index) => {
    const next = parts.findIndex((other, place) => place > index && other.isTerm)
    const definitions = parts.slice(index + 1, next < 0 ? parts.length : next)
    return part.isTerm && definitions.length > 0 ? [{ term: part, definitions }] : []
  })
  const end = groups.at(-1)?.definitions.at(-1)?.index
  if (end === undefined) return null
  const entries = groups.map(({ term, definitions }) => {
    const nodes = definitions.map((part): RootContent => ({ type: 'paragraph', children: [...part.nodes] }))
    const place = spotOf(definitions[0]?.nodes[0] ?? {}, file)
    const description = { text: nodes.map(plainText).join('\n'), place, content: markdown(nodes) }
    const written: Paragraph = { type: 'paragraph', children: [...term.nodes] }
    const code = { text: plainText(written), place: spotOf(term.nodes[0] ?? {}, file), content: markdown(term.nodes) }
    return { term: code, entry: entryOf(code, description, lexicon) }
  })
  return { ...asEntries(entries), end }
}

/** The lines from one of some siblings on, as long as they can be a definition list. */
function partsOf(siblings: readonly RootContent[], start: number): readonly Part[] {
  const parts: Part[] = []
  for (let index = start; index < siblings.length; index++) {
    const node = siblings[index]
    const isBelow = parts.at(-1)?.isTerm === false
    if (node?.type === 'paragraph') parts.push(...linesOf(node).map((line) => partOf(line, index)))
    // What is indented below a definition belongs to it, though Markdown alone takes it for code.
    else if (node?.type === 'code' && isBelow)
      parts.push({ isTerm: false, nodes: [{ type: 'text', value: node.value }], index })
    else break
    const gap = parts.findIndex((part, place) => part.isTerm && parts[place + 1]?.isTerm === true)
    if (parts[0]?.isTerm === false || gap >= 0) return parts.slice(0, Math.max(0, gap))
  }
  return parts
}

function partOf(line: readonly PhrasingContent[], index: number): Part {
  const [first, ...others] = line
  if (first?.type !== 'text' || !colon.test(first.value)) return { isTerm: true, nodes: line, index }
  return { isTerm: false, nodes: [{ ...first, value: first.value.replace(colon, '') }, ...others], index }
}

function htmlDefinitions(
  siblings: readonly RootContent[],
  start: number,
  end: number,
  { file, source, lexicon }: { readonly file: string; readonly source: string; readonly lexicon: Lexicon },
): Definitions {
  const lists = listsOf(htmlTree(siblings.slice(start, end + 1), source))
  const items = lists.flatMap((list) => list.children.filter((child) => child.type === 'element'))
  const terms = items.filter(({ tagName }) => tagName === 'dt')
  const entries = terms.map((term) => {
    const below = items.slice(items.indexOf(term) + 1)
    const next = below.findIndex(({ tagName }) => tagName === 'dt')
    const definitions = below.slice(0, next < 0 ? below.length : next).filter(({ tagName }) => tagName === 'dd')
    const description = {
      text: definitions.map(plainText).join('\n'),
      place: spotOf(definitions[0] ?? term, file),
      content: html(definitions.flatMap(contentOf)),
    }
    const code = { text: plainText(term), place: spotOf(term, file), content: html(term.children) }
    return { term: code, entry: entryOf(code, description, lexicon) }
  })
  return { ...asEntries(entries), end }
}

function asEntries(read: readonly { readonly term: GridCell; readonly entry: Entry | null }[]): Entries {
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    terms: read.length,
    others: read.flatMap(({ term, entry }) => (entry === null ? [term] : [])),
  }
}

/** A list in a table is what a cell of that table holds. */
function listsOf(node: HastNodes): readonly Element[] {
  if (node.type === 'element' && node.tagName === 'table') return []
  if (node.type === 'element' && node.tagName === 'dl') return [node]
  return 'children' in node ? node.children.flatMap(listsOf) : []
}

/** Several definitions of one term are paragraphs. */
function contentOf(definition: Element, _: number, all: readonly Element[]): readonly ElementContent[] {
  return all.length === 1 ? definition.children : [{ ...definition, tagName: 'p' }]
}

/** `404 Not Found`, `401, 403 - No right`: the code, or several, and the name beside it. */
function entryOf(term: GridCell, description: GridCell, lexicon: Lexicon): Entry | null {
  const text = withoutLabel(term.text, lexicon)
  const [first = '', ...rest] = text.split(' ')
  const several = splitTitle(text, lexicon)
  const code = several?.codes ?? first.replace(/[:.)]$/, '')
  if (several === null && !isCodeToken(code, lexicon)) return null
  const { place } = term
  const beside = several?.words ?? rest.join(' ').replace(/^[-–—:=]\s*/, '')
  const name = { text: beside, place, content: markdown(beside === '' ? [] : [{ type: 'text', value: beside }]) }
  return { place, code: { ...term, text: code }, name, description }
}

function markdown(nodes: readonly RootContent[]): CellContent {
  return { syntax: 'markdown', nodes }
}

function html(nodes: readonly ElementContent[]): CellContent {
  return { syntax: 'html', nodes }
}
