import type { Html, RootContent } from 'mdast'
import type { Diagnostic, Place, Result } from '../../diagnostics/diagnostic.ts'
import {
  disallowedElement,
  disallowedMarkup,
  impliedEnd,
  unclosedElement,
  unknownTag,
  unmatchedClosingTag,
} from '../../diagnostics/rules/cells.ts'
import { impliedEnds, treatmentOf, voidElements } from './elements.ts'
import { readTag, type Tag } from './tag.ts'

/** A tag where it stands in a cell. */
interface Occurrence {
  readonly tag: Tag
  readonly node: Html
  readonly place: Place
}

/** How to read tags that an HTML parser would read otherwise than they are meant. */
export interface TagReading {
  /** Tags that HTML does not know and that are never closed: placeholders. */
  readonly asText: ReadonlySet<Html>
  /** Tags that end in `/>` though their element can have content. */
  readonly closingThemselves: ReadonlySet<Html>
}

/**
 * Checks the tags of a cell that Markdown wrote, as they are written: an HTML parser would mend them in silence.
 *
 * @param nodes - The cell's content, each `html` node one tag.
 * @param file - The document's path.
 * @returns How to read the tags; elements that are refused or never closed (`disallowed-element`, `disallowed-markup`, `unclosed-element`),
 *   and what can be mended (`unknown-tag`, `unmatched-closing-tag`, `implied-end`).
 */
export function checkTags(nodes: readonly RootContent[], file: string): Result<TagReading> {
  const occurrences = collect(nodes, file)
  const closed = new Set(occurrences.filter(({ tag }) => tag.kind === 'closing').map(({ tag }) => tag.name))
  const isText = ({ tag }: Occurrence) =>
    tag.kind === 'opening' && treatmentOf(tag.name) === 'unknown' && !closed.has(tag.name)
  const texts = occurrences.filter(isText)
  const tags = occurrences.filter((occurrence) => !isText(occurrence))
  const diagnostics = [
    ...texts.map(({ node, place }) => unknownTag(place, { tag: node.value })),
    ...tags.flatMap(checkMarkup),
    ...checkBalance(tags),
  ]
  const value: TagReading = {
    asText: new Set(texts.map(({ node }) => node)),
    closingThemselves: new Set(tags.filter(({ tag }) => closesItself(tag)).map(({ node }) => node)),
  }
  return { value, diagnostics }
}

function collect(nodes: readonly RootContent[], file: string): readonly Occurrence[] {
  return nodes.flatMap((node): readonly Occurrence[] => {
    if (node.type === 'html') {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 }
      return [{ tag: readTag(node.value), node, place: { file, line, column } }]
    }
    return 'children' in node ? collect(node.children, file) : []
  })
}

function checkMarkup({ tag, node, place }: Occurrence): readonly Diagnostic[] {
  return tag.kind === 'other' ? [disallowedMarkup(place, { markup: node.value })] : []
}

/** Follows the opening and closing tags as the HTML standard does, but says where it has to guess. */
function checkBalance(occurrences: readonly Occurrence[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const open: Occurrence[] = []
  const impliedItems: Place[] = []
  const leave = (until: number, place: Place): void => {
    for (const { tag, place: start } of open.splice(until)) {
      if (mustClose(tag)) diagnostics.push(unclosedElement(start, { name: tag.name }))
      else if (tag.name === 'li') impliedItems.push(place)
    }
  }
  for (const occurrence of occurrences) {
    const { tag, place } = occurrence
    if (isRefused(tag) && !open.some((outer) => isRefused(outer.tag))) {
      diagnostics.push(disallowedElement(place, { name: tag.name }))
    }
    if (tag.kind === 'opening' && !voidElements.has(tag.name)) {
      const last = open.at(-1)
      if (last !== undefined && impliedEnds.get(last.tag.name)?.has(tag.name) === true) leave(open.length - 1, place)
      if (!closesItself(tag)) open.push(occurrence)
    } else if (tag.kind === 'closing' && !voidElements.has(tag.name)) {
      const start = open.findLastIndex((other) => other.tag.name === tag.name)
      if (start < 0) diagnostics.push(unmatchedClosingTag(place, { name: tag.name }))
      else {
        leave(start + 1, place)
        open.pop()
      }
    }
  }
  const [firstItem] = impliedItems
  if (firstItem !== undefined) diagnostics.push(impliedEnd(firstItem, { name: 'li' }))
  for (const { tag, place } of open) {
    if (mustClose(tag)) diagnostics.push(unclosedElement(place, { name: tag.name }))
  }
  return diagnostics
}

function isRefused(tag: Tag): boolean {
  return tag.kind === 'opening' && treatmentOf(tag.name) === 'refused'
}

/** Of a refused element it is enough to say that it is refused. */
function mustClose(tag: Tag): boolean {
  return !impliedEnds.has(tag.name) && !isRefused(tag)
}

function closesItself(tag: Tag): boolean {
  return tag.closesItself && !voidElements.has(tag.name)
}
