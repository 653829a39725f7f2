import type { List, ListItem, Paragraph, Parents, Root } from 'mdast'
import type { FoundTable } from '../find-code-tables.ts'
import { headingText } from '../grids/heading-text.ts'
import { plainText } from '../grids/plain-text.ts'
import { readDefinitions } from './definitions.ts'
import { areCodes, foundEntries, speakOfCodes, type Entry } from './entries.ts'
import { linesOf, makeEntry, splitCode } from './split-code.ts'

/**
 * Finds codes that are given as items of a list (`- 404: not found`), as lines of a paragraph, or as terms of a definition
 * list.
 *
 * @param tree - The document.
 * @param file - Its path.
 * @param source - Its text.
 * @param least - How many entries make a list of codes.
 * @returns One set for each list or run of lines whose entries are codes nearly all, below a heading or a sentence that speaks of codes.
 */
export function findListCodes(tree: Root, file: string, source: string, least: number): readonly FoundTable[] {
  const found: FoundTable[] = []
  const headings: string[] = [file]
  let isBelowCodes = speakOfCodes(headings)
  const visit = (parent: Parents): void => {
    for (let index = 0; index < parent.children.length; index++) {
      const node = parent.children[index]
      if (node === undefined) continue
      const title = headingText(node)
      if (title !== null) {
        headings.push(title)
        isBelowCodes = speakOfCodes([...headings.slice(0, 2), title])
      }
      const isOfCodes = isBelowCodes || leadsToCodes(parent.children[index - 1])
      const definitions = isOfCodes ? readDefinitions(parent.children, index, file, source) : null
      const entries = isOfCodes ? (definitions ?? entriesOf(node, file)) : null
      if (entries !== null && isList(entries, least)) {
        const heading = headings.length > 1 ? (headings.at(-1) ?? null) : null
        found.push(foundEntries(entries.entries, heading, 'an item begins with a code'))
        index = definitions?.end ?? index
      } else if ('children' in node && node.type !== 'table' && node.type !== 'paragraph') visit(node)
    }
  }
  visit(tree)
  return found
}

function leadsToCodes(before: Parents['children'][number] | undefined): boolean {
  return before?.type === 'paragraph' && speakOfCodes([plainText(before)])
}

/** What of a list or a paragraph begins with a code. */
interface Entries {
  readonly entries: readonly Entry[]
  /** How many items or lines there are. */
  readonly terms: number
}

function isList({ entries, terms }: Entries, least: number): boolean {
  return areCodes(entries, least) && entries.length * 5 >= terms * 4
}

function entriesOf(node: Parents['children'][number], file: string): Entries | null {
  if (node.type === 'list') return listEntries(node, file)
  return node.type === 'paragraph' ? lineEntries(node, file) : null
}

function listEntries({ children }: List, file: string): Entries {
  return { entries: children.flatMap((item) => itemEntry(item, file) ?? []), terms: children.length }
}

function itemEntry(item: ListItem, file: string): Entry | null {
  const [first, ...blocks] = item.children
  if (first?.type !== 'paragraph') return null
  const parts = splitCode(first.children)
  return parts === null ? null : makeEntry(parts, blocks, item, file)
}

/** Lines `CODE: text` of one paragraph. */
function lineEntries(paragraph: Paragraph, file: string): Entries {
  const lines = linesOf(paragraph)
  const entries = lines.flatMap((line) => {
    const parts = splitCode(line)
    return parts === null ? [] : [makeEntry(parts, [], line[0] ?? paragraph, file)]
  })
  return { entries, terms: lines.length }
}
