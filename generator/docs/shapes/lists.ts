import type { Parents, Root, RootContent } from 'mdast'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { rowWithoutCode } from '../../diagnostics/rules/codes.ts'
import type { LeadKind, Lexicon } from '../../lexicon/lexicon.ts'
import type { FoundTable } from '../find-code-tables.ts'
import { isFamily } from '../codes/code-family.ts'
import { frontMatterTitle } from '../front-matter-title.ts'
import { headingText } from '../grids/heading-text.ts'
import { isCodeAlone } from '../grids/literal-cell.ts'
import { plainText } from '../grids/plain-text.ts'
import { lineEntries } from './code-lines.ts'
import { readDefinitions } from './definitions.ts'
import { areCodes, type Entries, foundEntries, speakOfCodes } from './entries.ts'
import { type Group, joinGroups } from './join-groups.ts'
import { readHtmlList } from './html-lists.ts'
import { listEntries, type ListDocument } from './list-items.ts'
import { readParagraphs } from './paragraphs.ts'

/** Codes of a list. */
export interface FoundList {
  readonly table: FoundTable
  /** `row-without-code` for each item that has none. */
  readonly left: readonly Diagnostic[]
}

/**
 * Finds codes that are given as items of a list (`- 404: not found`), as lines of a paragraph, or as terms of a definition
 * list.
 *
 * @param tree - The document.
 * @param document - Its path, its text, and what words mean.
 * @returns One set for each list or run of lines whose entries are codes nearly all, or half of them where the config asks for lists,
 *   below a heading or a sentence that speaks of codes.
 */
export function findListCodes(tree: Root, own: Omit<ListDocument, 'isOfCodes' | 'isOfValues'>): readonly FoundList[] {
  const { file, text, lexicon, isAsked } = own
  const found: ReadList[] = []
  const small: Group[] = []
  const page = [file, frontMatterTitle(tree) ?? []].flat()
  const headings = [...page]
  let isBelowCodes = speakOfCodes(headings, lexicon)
  const visit = (parent: Parents, isLed = false): void => {
    let tried = -1
    for (let index = 0; index < parent.children.length; index++) {
      const node = parent.children[index]
      if (node === undefined) continue
      const title = headingText(node)
      if (title !== null) {
        headings.push(title)
        isBelowCodes = speakOfCodes([...headings.slice(0, page.length + 1), title], lexicon)
      }
      const isHere =
        isBelowCodes || isLed || leadsToCodes(parent.children[index - 1], lexicon) || (isAsked && isOfHex(node))
      const html = isHere ? readHtmlList(parent.children, index, text) : null
      if (html !== null) {
        visit(html.tree, true)
        index = html.end
        continue
      }
      const isOfCodes = lexicon.readHeader(headings.at(-1) ?? '').concepts.has('code')
      const document = {
        ...own,
        isOfCodes,
        isOfValues: isAsked && leadsTo('allowedValues', parent.children[index - 1], lexicon),
      }
      const definitions = isHere
        ? (readDefinitions(parent.children, index, file, text, lexicon) ??
          (index > tried ? readParagraphs(parent.children, index, document) : null))
        : null
      // What is no list from its first paragraph on is none from its second.
      tried = Math.max(tried, definitions?.end ?? index)
      const entries = isHere ? (definitions ?? entriesOf(node, document)) : null
      const heading = headings.length > 1 ? (headings.at(-1) ?? null) : null
      if (
        entries !== null &&
        isList(entries, leadsTo('values', parent.children[index - 1], lexicon), heading, document)
      ) {
        found.push({
          entries: entries.entries,
          section: headings.length,
          heading,
          left: entries.others.map(leftOut),
        })
        index = definitions?.end ?? index
        continue
      }
      if (isAsked && node.type === 'list' && entries?.entries.length === node.children.length)
        small.push({ entries: entries.entries, section: headings.length })
      if ('children' in node && node.type !== 'table' && node.type !== 'paragraph') visit(node)
    }
  }
  visit(tree)
  return joinGroups(found, small).map(({ entries, heading, left }) => ({
    table: foundEntries(entries, heading, 'an item begins with a code'),
    left,
  }))
}

/** An item without a code: `128+n: …` stands for many. */
function leftOut({ text, place }: Entries['others'][number]): Diagnostic {
  const [head = ''] = text.split(/\s*[:：=]|\s[-–—]/u, 1)
  return rowWithoutCode(
    place,
    isFamily(head) ? { text: head, isFamily: true } : { text: text.slice(0, 60), isFamily: false },
  )
}

/** A list of codes, before what belongs to it is put to it. */
interface ReadList extends Group, Pick<FoundList, 'left'> {
  readonly heading: string | null
}

/** “One of:”; “Allowed values:”, which are no fields. */
function leadsTo(kind: LeadKind, before: Parents['children'][number] | undefined, lexicon: Lexicon): boolean {
  return before?.type === 'paragraph' && lexicon.endsWith(kind, plainText(before))
}

/** `- 0x1F - …`: numbers that nothing but codes are written in, whatever is said above them. */
function isOfHex(node: RootContent): boolean {
  return node.type === 'list' && node.children.every((item) => /^0x[\da-f]+\b/i.test(plainText(item)))
}

function leadsToCodes(before: Parents['children'][number] | undefined, lexicon: Lexicon): boolean {
  return before?.type === 'paragraph' && speakOfCodes([plainText(before)], lexicon)
}

function isList(
  { entries, terms }: Entries,
  isOfValues: boolean,
  title: string | null,
  { lexicon, isAsked }: ListDocument,
): boolean {
  const least = isAsked ? 2 : 3
  const areWords =
    isOfValues && entries.length >= least && entries.every(({ code }) => isCodeAlone(code.content.nodes.slice(0, 1)))
  const isOfOthers = !speakOfCodes([title ?? ''], lexicon)
  // `2019: the old house`, and `2.1.0: a new core` below a title of its own.
  const areYears = isOfOthers && entries.every(({ code }) => /^(?:19|20)\d\d\b/.test(code.text))
  const areVersions =
    title !== null &&
    isOfOthers &&
    entries.every(({ code }) => /^v?\d+\.\d+(?:\.\d+)*(?:-[a-z][\w.]*)?$/.test(code.text))
  const areEnough = isAsked ? entries.length * 2 >= terms : entries.length * 5 >= terms * 4
  return (areWords || areCodes(entries, least)) && !areYears && !areVersions && areEnough
}

function entriesOf(node: Parents['children'][number], document: ListDocument): Entries | null {
  if (node.type === 'list') return listEntries(node, document)
  return node.type === 'paragraph' ? lineEntries(node, document) : null
}
