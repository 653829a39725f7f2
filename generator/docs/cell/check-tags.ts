import type { Html, RootContent } from 'mdast'
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { disallowedMarkup, unknownTag } from '../../diagnostics/rules/cell-tags.ts'
import { spotOf } from '../spot-of.ts'
import { checkBalance } from './check-balance.ts'
import type { Balance } from './limits.ts'
import { textOfComponent } from './component.ts'
import { treatmentOf, voidElements } from './elements.ts'
import { readTag, type PlacedTag } from './tag.ts'

/** A tag and the node that holds it. */
interface Occurrence extends PlacedTag {
  readonly node: Html
}

/** How to read tags that an HTML parser would read otherwise than they are meant. */
export interface TagReading extends Balance {
  /** Tags that HTML does not know and that are never closed: placeholders. */
  readonly asText: ReadonlySet<Html>
  /** The texts that components without content show. */
  readonly shown: ReadonlyMap<Html, string>
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
  const shown = new Map(
    occurrences.flatMap(({ node }) => {
      const text = textOfComponent(node.value, file)
      return text === null ? [] : [[node, text] as const]
    }),
  )
  const others = occurrences.filter(({ node }) => !shown.has(node))
  const texts = others.filter(isText)
  const tags = others.filter((occurrence) => !isText(occurrence))
  const balance = checkBalance(tags)
  const diagnostics = [
    ...texts.map(({ node, place }) => unknownTag(place, { tag: node.value })),
    ...tags.flatMap(checkMarkup),
    ...balance.diagnostics,
  ]
  const value: TagReading = {
    shown,
    asText: new Set(texts.map(({ node }) => node)),
    closingThemselves: new Set(
      tags.filter(({ tag }) => tag.closesItself && !voidElements.has(tag.name)).map(({ node }) => node),
    ),
    ...balance.value,
  }
  return { value, diagnostics }
}

function collect(nodes: readonly RootContent[], file: string): readonly Occurrence[] {
  return nodes.flatMap((node): readonly Occurrence[] => {
    if (node.type === 'html') {
      return [{ tag: readTag(node.value), node, place: spotOf(node, file) }]
    }
    return 'children' in node ? collect(node.children, file) : []
  })
}

function checkMarkup({ tag, node, place }: Occurrence): readonly Diagnostic[] {
  return tag.kind === 'other' ? [disallowedMarkup(place, { markup: node.value })] : []
}
