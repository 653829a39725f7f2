import type { Concept } from '../../config/word-kinds.ts'
import type { ReadHeader } from '../../lexicon/match-header.ts'
import { tokenize } from '../../lexicon/tokenize.ts'
import type { GridCell } from '../grids/grid.ts'
import { isCodeAlone } from '../grids/literal-cell.ts'
import { plainText } from '../grids/plain-text.ts'

/** What the last word of a field's name speaks of, where the field holds one of several values. */
const ofValues: ReadonlySet<Concept> = new Set(['code', 'subject', 'type', 'category', 'event', 'cause', 'remedy'])
/** What may stand beside the name: “`mode` value”. */
const ofCells: ReadonlySet<Concept> = new Set(['value', 'code'])
/** `notice_type`, `order.status`, `NOTICE_TYPE`. */
const joined = /^[A-Za-z][A-Za-z\d]*(?:[_.][A-Za-z\d]+)+$/
/** `noticeType`, `NoticeType`. */
const camel = /^[A-Za-z][a-z\d]*(?:[A-Z][a-z\d]+)+$/
/** Identifiers are English in documents of any language: “mode” heads columns of names as well. */
const ofModes = /^(?:mode|flag|role|direction|side|channel)s?$/iu
const word = /^[A-Za-z]+$/

/**
 * Whether the header of a column is the identifier of a field that holds one of several values: `notice_type`, `orderStatus`, or one
 * word in code font. “Notice type” is none.
 *
 * @param header - The header.
 * @param readHeader - Tells what words speak of.
 */
export function namesField(header: GridCell, readHeader: ReadHeader): boolean {
  const parts = header.text.split(/\s+/u)
  const isName = (part: string): boolean => joined.test(part) || camel.test(part)
  const name = parts.find(isName) ?? literalWordOf(header)
  if (name === undefined) return false
  const beside = readHeader(parts.filter((part) => part !== name).join(' '))
  const isAlone = parts.length === 1 || (beside.isWhole && [...beside.concepts.keys()].every((one) => ofCells.has(one)))
  const { concepts } = readHeader(name)
  // `content_type`, `documentType`: what stands below them is no value of ours.
  const isOfOthers = concepts.has('parameter') || concepts.has('thing')
  const last = tokenize(name).at(-1) ?? ''
  const holdsValues = ofModes.test(last) || [...readHeader(last).concepts.keys()].some((one) => ofValues.has(one))
  return isAlone && holdsValues && !isOfOthers
}

/**
 * Whether a heading says what a field is for and then its identifier: “Sort of hood: kiln_hood”. An identifier alone may be that of
 * a type, of a call, or of a list of things.
 *
 * @param heading - Plain text.
 */
export function tellsField(heading: string): boolean {
  const last = heading.split(/\s+/u).slice(1).at(-1) ?? ''
  return joined.test(last) || camel.test(last)
}

/** “`mode`”, “Value of `mode`”. */
function literalWordOf({ content: { nodes } }: GridCell): string | undefined {
  return nodes
    .filter((node) => isCodeAlone([node]))
    .map((node) => plainText(node))
    .find((text) => word.test(text))
}
