import type { Heading, Root } from 'mdast'
import { areAlike } from '../codes/code-list.ts'
import { foreignCharacterOf } from '../../lexicon/foreign-character.ts'
import { areProblemAddresses, isProblemAddress } from '../codes/problem-address.ts'
import { tokenOf, type Token } from '../codes/token.ts'
import type { FoundTable } from '../find-code-tables.ts'
import { frontMatterTitle } from '../front-matter-title.ts'
import { plainText } from '../grids/plain-text.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isOld } from '../rows/status-titles.ts'
import { areCodes, foundEntries, isCodeToken, isLowerCaseCode, speakOfCodes, type Entry } from './entries.ts'
import { bodyOf, codesOf, firstWord, headingEntry, type HeadingDocument, titleOf } from './heading-entry.ts'
import { areAnnexNumbers, areSectionNumbers, haveGaps } from './section-numbers.ts'

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
      isCodeToken(firstWord(node, lexicon), lexicon) ||
      codesOf(node, lexicon) !== null ||
      addresses.has(plainText(node)) ||
      (isLowerCaseCode(plainText(node)) && lexicon.readHeader(chapterOf(index) ?? '').concepts.has('code'))
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
      !(areCodes(entries, isAsked ? 2 : 3) || entries.every(({ code }) => addresses.has(code.text))) ||
      entries.length === 0 ||
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
function addressesAmong(titles: readonly string[]): ReadonlySet<string> {
  const addresses = titles.filter(isProblemAddress)
  return new Set(areProblemAddresses(addresses) ? addresses : [])
}

function isLabelled(heading: Heading, lexicon: Lexicon): boolean {
  return titleOf(heading, lexicon) !== plainText(heading)
}

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

/** Whether a heading begins like the codes of the others and holds none that can be read: it is told with these. */
function isDamaged(heading: Heading, codes: readonly Token[], lexicon: Lexicon): boolean {
  const word = firstWord(heading, lexicon)
  const [first = ''] = (foreignCharacterOf(word)?.instead ?? word).split(/[-–,;/]/)
  const token = tokenOf(first)
  return token !== null && /\d\d/.test(first) && codes.some((code) => areAlike(token, code))
}
