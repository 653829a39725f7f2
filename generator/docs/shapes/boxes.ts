import type { Paragraph, PhrasingContent, RootContent } from 'mdast'

/** `:::warning`, `:::danger[Deprecated]`, `!!! note "Deprecated"`, `[!WARNING]`: what opens a box, and its title. */
const opening =
  /^(?::{3,}\s*\{?[a-z][\w-]*\}?(?:[ \t]*\[([^\]\n]*)\]|[ \t]+([^\n{]+))?(?:[ \t]*\{[^}\n]*\})?|(?:!!!|\?{3}\+?)[ \t]+[a-z][\w-]*(?:[ \t]+"([^"\n]*)")?|\[!\w+\])[ \t]*(?:\n|$)/i
const closing = /(?:^|\n):{3,}[ \t]*$/

/** What stands below a code, without the signs of the box round it. */
export interface Unboxed {
  /** `null` where nothing but the signs stood there. */
  readonly node: RootContent | null
  /** Whether a box was opened here: it may say how the code stands. */
  readonly isBox: boolean
}

/**
 * Takes the signs of a box from a block: they are no text of its own.
 *
 * @param node - A paragraph or a quotation; other blocks are given back as they are.
 */
export function unboxed(node: RootContent): Unboxed {
  if (node.type === 'blockquote') {
    const [first, ...others] = node.children
    if (first?.type !== 'paragraph') return { node, isBox: false }
    const inner = withoutSigns(first)
    if (inner === first) return { node, isBox: true }
    const children = inner === null ? others : [inner, ...others]
    return { node: children.length === 0 ? null : { ...node, children }, isBox: true }
  }
  if (node.type !== 'paragraph') return { node, isBox: false }
  const inner = withoutSigns(node)
  return { node: inner, isBox: inner !== node }
}

function withoutSigns(paragraph: Paragraph): Paragraph | null {
  const [first] = paragraph.children
  const [signs = '', ...titles] = first?.type === 'text' ? (opening.exec(first.value) ?? []) : []
  const title = titles.find((part: string | undefined) => part !== undefined)?.trim() ?? ''
  const last = paragraph.children.at(-1)
  const [end = ''] = last?.type === 'text' ? (closing.exec(last.value) ?? []) : []
  if (signs === '' && end === '') return paragraph
  const cut = paragraph.children.flatMap((child): readonly PhrasingContent[] => {
    if (child.type !== 'text') return [child]
    const opened = child === first ? child.value.slice(signs.length) : child.value
    const closed = child === last && end !== '' ? opened.replace(closing, '') : opened
    const value = child === first && title !== '' ? [title, closed].filter((part) => part !== '').join(': ') : closed
    return value === '' ? [] : [{ ...child, value }]
  })
  return cut.length === 0 ? null : { ...paragraph, children: cut }
}
