import type { List, ListItem, RootContent } from 'mdast'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { areAlike } from '../codes/code-list.ts'
import { tokenOf } from '../codes/token.ts'
import { plainText } from '../grids/plain-text.ts'
import { spotOf } from '../spot-of.ts'
import type { Entries, Entry } from './entries.ts'
import { makeEntry, splitCode } from './split-code.ts'
import { withoutBullet } from './without-bullet.ts'

/** A document that may have lists of codes. */
export interface ListDocument {
  readonly file: string
  readonly text: string
  readonly lexicon: Lexicon
  /** Whether the config asks for lists. */
  readonly isAsked: boolean
  /** Whether the title above a list says that codes are listed. */
  readonly isOfCodes: boolean
  /** Whether the sentence above it says that values are listed. */
  readonly isOfValues: boolean
}

/**
 * Reads an item of a list.
 *
 * @param item - The item.
 * @param document - Its document.
 * @returns The code that it begins with, and those that slipped into its text, as they are indented: `- 20: …` above
 *   `  - 30: …`; none where it begins with none.
 */
export function itemEntries(item: ListItem, document: ListDocument): readonly Entry[] {
  const { file, lexicon, isAsked, isOfCodes, isOfValues } = document
  const [first, ...blocks] = item.children
  if (first?.type !== 'paragraph') return []
  const parts = splitCode(first.children, { lexicon, isAsked, isOfCodes, isOfValues })
  if (parts === null) return []
  const within = blocks.map((block) => ({ block, codes: codesLike(parts.code, block, document) }))
  const texts = within.filter(({ codes }) => codes.length === 0).map(({ block }) => block)
  return [makeEntry(parts, withoutBullet(texts), item, file), ...within.flatMap(({ codes }) => codes)]
}

/** The codes of a list whose items all begin with one like that of the item round it. Of one digit, they number steps. */
function codesLike(code: string, block: RootContent, document: ListDocument): readonly Entry[] {
  const token = tokenOf(code)
  if (block.type !== 'list' || token === null || code.length < 2) return []
  const items = block.children.map((item) => itemEntries(item, document))
  const areCodesToo = items.every(([first]) => {
    const other = first === undefined ? null : tokenOf(first.code.text)
    return other !== null && other.text !== token.text && areAlike(other, token)
  })
  return areCodesToo ? items.flat() : []
}

/**
 * Reads the items of a list; where these only sort the codes, those of the lists below them.
 *
 * @param list - The list.
 * @param document - Its document.
 */
export function listEntries({ children }: List, document: ListDocument): Entries {
  const read = (items: readonly ListItem[]) => items.map((item) => ({ item, own: itemEntries(item, document) }))
  const direct = read(children)
  const groups = children.map((item) => item.children.flatMap((node) => (node.type === 'list' ? node.children : [])))
  const isSorted = groups.length > 1 && groups.every((group) => group.length > 0)
  const found = isSorted && direct.every(({ own }) => own.length === 0) ? read(groups.flat()) : direct
  return {
    entries: found.flatMap(({ own }) => own),
    terms: found.length,
    others: found
      .filter(({ own }) => own.length === 0)
      .map(({ item }) => ({ text: plainText(item), place: spotOf(item, document.file) })),
  }
}
