import type { Definition, Nodes, Text } from 'mdast'
import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import { closest } from '../../diagnostics/closest.ts'
import { undefinedReference, unfinishedMarkup } from '../../diagnostics/rules/cells.ts'
import { loneBacktick } from '../../model/rich-text/lone-backtick.ts'
import type { MarkdownCell } from './cell.ts'

/** `[^2]`, `[the plan][plan]`: Markdown's parser leaves them as text where nothing defines them. `list[0][1]` is an index, `[^a-z]` a pattern. */
const reference =
  /(?<![\\\]])\[\^(?!(?:\w-\w)+\])([^\]\s[]{1,40})\](?!\()|(?<![\\\w\])])\[[^\][]{1,200}\]\[([^\]\d[][^\][]{0,100})?\]/gu
/**
 * `**Stop.` or `Stop.**`: marks at a word that have no other; `2**3` is a power. A text of several words that begins with `*`; within
 * a text it may point to a note. `[the plan](plan.md`: a link without its end.
 */
const emphasis =
  /^\*(?=\p{L}[^*]*\s\p{L})|(?<![\w\\\]])\[[^\][]{1,100}\]\((?![^)]*\))|(?<![\\*\w)/])(\*{2,3}|~~)(?=[^\s*~/])|(?<=[^\s\\*~])(?<!\w)(\*\*|~~)(?=[\s.,;:!?)]|$)|(?<=\p{L})(\*\*|~~)(?=\s|$)/gu
/**
 * `[the plan] (plan.md)`, `[the plan(plan.md)`, `(the plan)[plan.md]`: links whose brackets are not as Markdown wants them;
 * `[the plan](the plan.md)`: an address with a space.
 */
const brokenLink =
  /(?<![\w\\\]])\[[^\][()]{1,100}(?:\] )?\((?:#|\/|\.{1,2}\/|[\w/-]{1,80}\.(?:mdx?|html?)\b)[^()\s]{0,200}\)|\([^()[\]]{1,100}\)\[(?:#|\/|\.{1,2}\/|[\w/-]{1,80}\.(?:mdx?|html?)\b)[^[\]\s]{0,200}\]|(?<![\w\\\]])\[[^\][()]{1,100}\]\([\w/. -]{1,80}\.(?:mdx?|html?)(?:#[\w-]{1,80})?\)/u

/** `(the plan)[https://e.kz/plan]`: GFM makes a link of the address alone, so that the text ends before it. */
const reversedLink = /\([^()[\]]{1,100}\)\[$/u

/**
 * Finds marks of Markdown that mark nothing and are shown to readers as they are written.
 *
 * @param cell - The cell.
 * @returns `undefined-reference` and `unfinished-markup`: at most one of each in a text of the cell.
 */
export function checkUnfinished(cell: MarkdownCell): readonly Diagnostic[] {
  const visit = (node: Nodes): readonly Diagnostic[] => {
    if (node.type === 'text') return checkNode(node, cell)
    return 'children' in node ? node.children.flatMap(visit) : []
  }
  return [...cell.nodes.flatMap(visit), ...reversedLinks(cell)]
}

/** What GFM makes of an address has no place: the cell is told. */
function reversedLinks({ nodes, place }: MarkdownCell): readonly Diagnostic[] {
  return nodes.flatMap((node, index) => {
    const [link, rest] = [nodes[index + 1], nodes[index + 2]]
    if (node.type !== 'text' || link?.type !== 'link' || rest?.type !== 'text' || !rest.value.startsWith(']')) return []
    const [start] = reversedLink.exec(node.value) ?? []
    return start === undefined ? [] : [unfinishedMarkup(place, { mark: `${start}${link.url}]` })]
  })
}

function checkNode(
  { position }: Text,
  { document: { file, source, definitions } }: MarkdownCell,
): readonly Diagnostic[] {
  const { start, end } = position ?? {}
  if (start?.offset === undefined) return []
  const written = source.slice(start.offset, end?.offset)
  const at = (index: number, { length }: string): Spot => {
    const column = start.column + index
    return { file, line: start.line, column, end: { line: start.line, column: column + length } }
  }
  const [lost] = written.matchAll(reference)
  const open =
    [...written.matchAll(emphasis)].at(0) ?? brokenLink.exec(written) ?? loneBacktick.exec(written) ?? undefined
  return [
    ...(lost === undefined
      ? []
      : [
          undefinedReference(at(lost.index, lost[0]), {
            reference: lost[0],
            isFootnote: lost[1] !== undefined,
            meant: meantBy(lost[0], lost[2] ?? null, [...definitions.values()]),
          }),
        ]),
    ...(open === undefined ? [] : [unfinishedMarkup(at(open.index, open[0]), { mark: open[0] })]),
  ]
}

/** The reference with the nearest name that the document defines, as it is written there. */
function meantBy(reference: string, name: string | null, definitions: readonly Definition[]): string | null {
  const labels = definitions.map(({ label, identifier }) => label ?? identifier)
  const label = name === null ? null : closest(name, labels)
  return name === null || label === null ? null : `${reference.slice(0, -name.length - 1)}${label}]`
}
