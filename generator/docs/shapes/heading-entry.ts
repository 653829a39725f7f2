import type { Heading, RootContent } from 'mdast'
import { splitTitle } from '../codes/code-list.ts'
import { isProblemAddress } from '../codes/problem-address.ts'
import type { GridCell } from '../grids/grid.ts'
import { plainText } from '../grids/plain-text.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { spotOf } from '../spot-of.ts'
import { isCodeToken, type Entry } from './entries.ts'
import { readMarks, type MarkedBlocks } from './status-marks.ts'
import { statusPrefix } from './status-prefix.ts'
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

/** `{#e10}`: the id of a heading. */
const id = /\s*\{#[^{}\s]+\}\s*$/

/** What a heading says from its code on: `10` of `Error 10`, and of `[Removed] 10`. */
export function titleOf(heading: Heading, lexicon: Lexicon): string {
  const text = plainText(heading)
  return withoutLabel(text.slice(statusPrefix(text, lexicon).length), lexicon)
}

/** The first word of what a heading says, without what parts it from the others. */
export function firstWord(heading: Heading, lexicon: Lexicon): string {
  const [first = ''] = titleOf(heading, lexicon).split(' ')
  return withoutBrackets(first.replace(/[:.]$/, '')).replace(/[:.)]$/, '')
}

/** `301, 302 - Moved`, `310 and 311`: several codes, as they are written. */
export function codesOf(heading: Heading, lexicon: Lexicon): string | null {
  return splitTitle(titleOf(heading, lexicon), lexicon)?.codes ?? null
}

/** What stands before the title: `E102-E104, E106` of `E102-E104, E106: Lids`. */
function headOf(heading: Heading, lexicon: Lexicon): string {
  const text = titleOf(heading, lexicon)
  return text.slice(0, /[:：]|\s[-–—]|$/u.exec(text)?.index)
}

/**
 * Makes an entry of a heading that begins with a code, and of what stands below it.
 *
 * @param heading - The heading.
 * @param body - What stands below it.
 * @param isOfOld - Whether it stands in a chapter of codes that should not be used any more.
 * @param document - Its document.
 */
export function headingEntry(
  heading: Heading,
  { mark, blocks: body }: MarkedBlocks,
  isOfOld: boolean,
  { file, lexicon }: HeadingDocument,
): Entry {
  const word = firstWord(heading, lexicon)
  const isWhole = isCodeToken(word, lexicon) || isProblemAddress(plainText(heading))
  const several = codesOf(heading, lexicon)
  const own = several ?? (isWhole ? word : headOf(heading, lexicon))
  const whole = titleOf(heading, lexicon)
  const behind = whole
    .slice(whole.indexOf(own) + own.length)
    .replace(id, '')
    .replace(/^[:.)\]]?\s*(?:[-–—:=]\s*)?/, '')
  // `LID_OPEN (100)`, as in the cell of a table: the identifier is the name of its number.
  const isNumber = /\p{L}/u.test(own) && /^(?:-?\d+|\(-?\d+\))$/.test(behind)
  const [code, title] = isNumber ? [`${own} (${behind.replace(/[()]/g, '')})`, ''] : [own, behind]
  // One word beside several codes is the name of none; several are a text, of which their names are made.
  const beside = several !== null && body.length > 0 && !title.includes(' ') ? '' : title
  const isOld = isOfOld || statusPrefix(plainText(heading), lexicon) !== ''
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
    ...(mark !== null ? { mark } : isOld ? { mark: '' } : {}),
  }
}

/** What stands below a heading, to the next one that is not below it. */
export function bodyOf(nodes: readonly RootContent[], heading: number, depth: number, lexicon: Lexicon): MarkedBlocks {
  const end = nodes.findIndex((node, index) => index > heading && node.type === 'heading' && node.depth <= depth)
  const { mark, blocks } = readMarks(nodes.slice(heading + 1, end < 0 ? nodes.length : end), lexicon)
  return { mark, blocks: withoutBullet(blocks.filter(({ type }) => texts.has(type))) }
}

const texts: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote'])
