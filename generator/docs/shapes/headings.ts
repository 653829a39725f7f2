import type { Heading, Root, RootContent } from 'mdast'
import type { FoundTable } from '../find-code-tables.ts'
import { areAlike, splitTitle } from '../codes/code-list.ts'
import { foreignCharacterOf } from '../codes/look-alikes.ts'
import { areProblemAddresses, isProblemAddress } from '../codes/problem-address.ts'
import { tokenOf, type Token } from '../codes/token.ts'
import type { GridCell } from '../grids/grid.ts'
import { spotOf } from '../spot-of.ts'
import { plainText } from '../grids/plain-text.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { frontMatterTitle } from '../front-matter-title.ts'
import { isOld } from '../rows/status-titles.ts'
import { areCodes, foundEntries, isCodeToken, isLowerCase, speakOfCodes, type Entry } from './entries.ts'
import { areAnnexNumbers, areSectionNumbers, haveGaps } from './section-numbers.ts'
import { readMarks, type MarkedBlocks } from './status-marks.ts'
import { withoutBrackets } from './without-brackets.ts'
import { withoutBullet } from './without-bullet.ts'
import { withoutLabel } from './without-label.ts'

/** A document that may have headings of codes. */
export interface HeadingDocument {
  readonly file: string
  readonly lexicon: Lexicon
  /** Whether the config asks for headings. */
  readonly isAsked: boolean
}

/**
 * Finds codes that are given as headings (`### -1000 UNKNOWN`), each with a text below it. All such headings of one
 * depth are one set, as the headings between them only sort them.
 *
 * @param tree - The document.
 * @param document - Its path, and what words mean.
 * @returns One set for each depth at which most headings are codes.
 */
export function findHeadingCodes(tree: Root, document: HeadingDocument): readonly FoundTable[] {
  const { file, lexicon, isAsked } = document
  const headings = tree.children.flatMap((node, index) => (node.type === 'heading' ? [{ node, index }] : []))
  return [1, 2, 3, 4, 5, 6].flatMap((depth) => {
    const level = headings.filter(({ node }) => node.depth === depth)
    const above = headings.filter(({ node, index }) => node.depth < depth && index < (level[0]?.index ?? 0))
    const context = [file, frontMatterTitle(tree) ?? '', ...above.map(({ node }) => plainText(node))]
    const addresses = addressesAmong(level.map(({ node }) => plainText(node)))
    const chapterOf = (index: number): string | null => {
      const chapter = headings.findLast((other) => other.index < index && other.node.depth < depth)
      return chapter === undefined ? frontMatterTitle(tree) : plainText(chapter.node)
    }
    const isCode = ({ node, index }: (typeof level)[number]): boolean =>
      isCodeToken(firstWord(node, lexicon)) ||
      codesOf(node, lexicon) !== null ||
      addresses.includes(plainText(node)) ||
      (isLowerCase(plainText(node)) && lexicon.readHeader(chapterOf(index) ?? '').concepts.has('code'))
    const known = level.flatMap((one) => (isCode(one) ? (tokenOf(firstWord(one.node, lexicon)) ?? []) : []))
    const entries = level.flatMap((one) => {
      const { node, index } = one
      if (!isCode(one) && !isDamaged(node, known, lexicon)) return []
      const isOfOld = isOld(chapterOf(index) ?? '', lexicon)
      return [headingEntry(node, bodyOf(tree.children, index, depth, lexicon), isOfOld, document)]
    })
    const highest = Math.min(...above.map(({ node }) => node.depth))
    const title = above.findLast(({ node }) => node.depth === highest)
    const numbers = entries.map((entry) => entry.code.text)
    if (
      !(areCodes(entries, isAsked ? 2 : 3) || (addresses.length > 0 && addresses.length === entries.length)) ||
      entries.length * 2 < level.length ||
      !speakOfCodes(context, lexicon) ||
      (!isAsked && areAnnexNumbers(numbers)) ||
      (areSectionNumbers(numbers) &&
        !(isAsked && (level.some((one) => isLabelled(one.node, lexicon)) || areNoSections(entries))))
    )
      return []
    return [foundEntries(entries, title === undefined ? null : plainText(title.node), 'a heading begins with a code')]
  })
}

/** The headings that are addresses of problem types, as they are written. */
function addressesAmong(titles: readonly string[]): readonly string[] {
  const addresses = titles.filter(isProblemAddress)
  return areProblemAddresses(addresses) ? addresses : []
}

/** `301, 302 - Moved`, `310 and 311`: several codes, as they are written. */
function codesOf(heading: Heading, lexicon: Lexicon): string | null {
  return splitTitle(titleOf(heading, lexicon), lexicon.separator)?.codes ?? null
}

/** What a heading says from its code on: `10` of `Error 10`. */
function titleOf(heading: Heading, lexicon: Lexicon): string {
  return withoutLabel(plainText(heading), lexicon)
}

function isLabelled(heading: Heading, lexicon: Lexicon): boolean {
  return titleOf(heading, lexicon) !== plainText(heading)
}

function firstWord(heading: Heading, lexicon: Lexicon): string {
  const [first = ''] = titleOf(heading, lexicon).split(' ')
  return withoutBrackets(first.replace(/[:.]$/, '')).replace(/[:.)]$/, '')
}

/** `{#e10}`: the id of a heading. */
const id = /\s*\{#[^{}\s]+\}\s*$/

/** Where the config asks for headings: `10`, `20`; `1 (ERR_OPEN)`; numbers with nothing beside them are those of no chapters. */
function areNoSections(entries: readonly Entry[]): boolean {
  const names = entries.map(({ name }) => name?.text ?? '')
  return (
    haveGaps(entries.map(({ code }) => code.text)) ||
    names.every((name) => name === '') ||
    names.every((name) => constant.test(name))
  )
}

/** `ERR_OPEN`, `(ERR_OPEN)` */
const constant = /^\(?[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\)?$/

/** What stands before the title: `E102-E104, E106` of `E102-E104, E106: Lids`. */
function headOf(heading: Heading, lexicon: Lexicon): string {
  const text = titleOf(heading, lexicon)
  return text.slice(0, /[:：]|\s[-–—]|$/u.exec(text)?.index)
}

/** Whether a heading begins like the codes of the others and holds none that can be read: it is told with these. */
function isDamaged(heading: Heading, codes: readonly Token[], lexicon: Lexicon): boolean {
  const word = firstWord(heading, lexicon)
  const [first = ''] = (foreignCharacterOf(word)?.instead ?? word).split(/[-–,;/]/)
  const token = tokenOf(first)
  return token !== null && /\d\d/.test(first) && codes.some((code) => areAlike(token, code))
}

function headingEntry(
  heading: Heading,
  { mark, blocks: body }: MarkedBlocks,
  isOfOld: boolean,
  { file, lexicon }: HeadingDocument,
): Entry {
  const word = firstWord(heading, lexicon)
  const isWhole = isCodeToken(word) || isProblemAddress(plainText(heading))
  const own = codesOf(heading, lexicon) ?? (isWhole ? word : headOf(heading, lexicon))
  const title = titleOf(heading, lexicon)
  const behind = title
    .slice(title.indexOf(own) + own.length)
    .replace(id, '')
    .replace(/^[:.)\]]?\s*(?:[-–—:=]\s*)?/, '')
  // `LID_OPEN (100)`, as in the cell of a table: the identifier is the name of its number.
  const isNumber = /\p{L}/u.test(own) && /^(?:-?\d+|\(-?\d+\))$/.test(behind)
  const [code, beside] = isNumber ? [`${own} (${behind.replace(/[()]/g, '')})`, ''] : [own, behind]
  const place = spotOf(heading.children[0] ?? heading, file)
  const cell = (value: string, nodes: GridCell['content']): GridCell => ({ text: value, place, content: nodes })
  const description = {
    text: body.map(plainText).join('\n'),
    place: spotOf(body[0] ?? heading, file),
    content: { syntax: 'markdown' as const, nodes: body },
  }
  return {
    place: spotOf(heading, file),
    code: cell(code, { syntax: 'markdown', nodes: heading.children }),
    name: cell(beside, { syntax: 'markdown', nodes: beside === '' ? [] : [{ type: 'text', value: beside }] }),
    description,
    ...(mark !== null ? { mark } : isOfOld ? { mark: '' } : {}),
  }
}

/** What stands below a heading, to the next one of any depth. */
function bodyOf(nodes: readonly RootContent[], heading: number, depth: number, lexicon: Lexicon): MarkedBlocks {
  const end = nodes.findIndex((node, index) => index > heading && node.type === 'heading' && node.depth <= depth)
  const { mark, blocks } = readMarks(nodes.slice(heading + 1, end < 0 ? nodes.length : end), lexicon)
  return { mark, blocks: withoutBullet(blocks.filter(({ type }) => texts.has(type))) }
}

const texts: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote'])
