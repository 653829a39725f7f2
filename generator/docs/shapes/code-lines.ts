import type { Paragraph, PhrasingContent } from 'mdast'
import type { Entries } from './entries.ts'
import type { ListDocument } from './list-items.ts'
import { type ItemParts, linesOf, makeEntry, splitCode } from './split-code.ts'

/**
 * Reads the lines `CODE: text` of one paragraph. A line without a code goes on with the one above.
 *
 * @param paragraph - The paragraph.
 * @param document - Its document.
 */
export function lineEntries(paragraph: Paragraph, { file, lexicon, isAsked, isOfCodes }: ListDocument): Entries {
  const lines = linesOf(paragraph)
  const read: {
    readonly parts: ItemParts
    readonly place: PhrasingContent | Paragraph
    readonly rest: PhrasingContent[]
  }[] = []
  for (const line of lines) {
    const parts = splitCode(line, { lexicon, isAsked, isOfCodes, isOfValues: false })
    if (parts !== null) read.push({ parts, place: line[0] ?? paragraph, rest: [...parts.rest] })
    else read.at(-1)?.rest.push({ type: 'text', value: '\n' }, ...line)
  }
  const entries = read.map(({ parts, place, rest }) => makeEntry({ ...parts, rest }, [], place, file))
  return { entries, terms: lines.length, others: [] }
}
