import type { Nodes, Root, Table } from 'mdast'
import { move, type Shift } from './move.ts'

/** From how many rows on a table is parsed in pieces, and how many rows a piece has: the parser's memory grows with both. */
const long = 100
const piece = 50

/** A run of lines that is a long table if it is one: nothing else begins with a bar, at the margin, below a blank line. */
interface Run {
  /** The index of the header row. */
  readonly first: number
  /** The index of the first line that is no row. */
  readonly end: number
}

/**
 * Parses a document whose long tables would take the parser too much time and memory as a whole: first without most of
 * their rows, then these, some at a time, with the header and the link definitions of the document.
 *
 * @param text - The document.
 * @param parse - Parses a text of Markdown.
 * @returns The tree that `parse` gives of the whole.
 */
export function parseInPieces(text: string, parse: (text: string) => Root): Root {
  const lines = text.split('\n')
  const runs = findRuns(lines)
  return (runs.length === 0 ? null : parseRuns(lines, runs, parse)) ?? parse(text)
}

function findRuns(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = []
  for (let first = 0; first + long < lines.length; first++) {
    if (!isRow(lines[first]) || !isBlank(lines[first - 1])) continue
    let end = first
    while (isRow(lines[end])) end++
    if (end - first > long && isBlank(lines[end])) runs.push({ first, end })
    first = end
  }
  return runs
}

function isRow(line: string | undefined): boolean {
  return line?.startsWith('|') === true
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

/** The tree, or `null` where a run is no table: lines of code, or a paragraph. */
function parseRuns(lines: readonly string[], runs: readonly Run[], parse: (text: string) => Root): Root | null {
  // Of each table its header, its delimiter row and one row stay.
  const cuts = runs.map(({ first, end }) => ({ from: first + 3, end }))
  const isCut = lines.map(() => false)
  for (const { from, end } of cuts) isCut.fill(true, from, end)
  const tree = parse(lines.filter((_, index) => isCut[index] !== true).join('\n'))
  const definitions = definitionsIn(tree)
  if (definitions === null) return null
  const starts = startsOf(lines)
  const shifts = cuts.map(({ from, end }): Shift => {
    const [start = 0, after = 0] = [starts[from], starts[end]]
    return { line: from + 1, lines: end - from, characters: after - start }
  })
  move(tree, shifts)
  for (const { first, end } of runs) {
    const table = tree.children.find((node) => node.position?.start.line === first + 1)
    if (table?.type !== 'table' || table.children.length !== 2) return null
    const rows = rowsOf({ first, end }, lines, starts, (rows) => {
      return parse([...rows, '', ...definitionsFor(rows, definitions)].join('\n'))
    })
    if (rows === null) return null
    table.children.push(...rows)
    const [start, last] = [table.position?.start, rows.at(-1)?.position?.end]
    if (start !== undefined && last !== undefined) table.position = { start, end: last }
    // A document that ends with its table, without a line end.
    if (last !== undefined && end === lines.length && tree.position !== undefined) tree.position.end = last
  }
  return tree
}

/** Where each line begins. */
function startsOf(lines: readonly string[]): readonly number[] {
  let start = 0
  return [...lines, ''].map((line) => {
    const own = start
    start += line.length + 1
    return own
  })
}

function rowsOf(
  { first, end }: Run,
  lines: readonly string[],
  starts: readonly number[],
  parse: (rows: readonly string[]) => Root,
): Table['children'] | null {
  const head = lines.slice(first, first + 2)
  const headLength = (starts[first + 2] ?? 0) - (starts[first] ?? 0)
  const rows: Table['children'] = []
  for (let from = first + 3; from < end; from += piece) {
    const some = lines.slice(from, Math.min(from + piece, end))
    const [table] = parse([...head, ...some]).children
    if (table?.type !== 'table' || table.children.length !== some.length + 1) return null
    const shift = { line: 3, lines: from - 2, characters: (starts[from] ?? 0) - headLength }
    for (const row of table.children.slice(1)) {
      move(row, [shift])
      rows.push(row)
    }
  }
  return rows
}

/** The definitions that rows may ask for: of many, most speak of other parts of the document. */
function definitionsFor(rows: readonly string[], definitions: ReadonlyMap<string, string>): readonly string[] {
  const labels = rows.flatMap((row) => [...row.matchAll(/\[([^[\]]+)\]/g)].map(([, label = '']) => sameLabel(label)))
  return [...new Set(labels)].flatMap((label) => {
    const definition = definitions.get(label)
    return definition === undefined ? [] : [definition, '']
  })
}

/** Labels that Markdown takes for one are alike in this. */
function sameLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}

/** The definitions of a document by their labels, their targets left out; `null` where one is written in an uncommon way. */
function definitionsIn(tree: Root): ReadonlyMap<string, string> | null {
  const found = labelsIn(tree)
  const areCommon = found.every(({ label }) => /^[\p{L}\p{N} .,:/_-]+$/u.test(label))
  if (!areCommon) return null
  return new Map(found.map(({ mark, label }) => [sameLabel(mark + label), `[${mark}${label}]: #`]))
}

function labelsIn(node: Nodes): readonly { readonly mark: string; readonly label: string }[] {
  const inner =
    'children' in node && node.type !== 'table' && node.type !== 'paragraph' ? node.children.flatMap(labelsIn) : []
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return inner
  return [{ mark: node.type === 'definition' ? '' : '^', label: node.label ?? '' }, ...inner]
}
