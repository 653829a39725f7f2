import type { RootContent } from 'mdast'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { plainText } from '../grids/plain-text.ts'
import { unboxed } from './boxes.ts'

/** `<!-- YAML removed: v3.0.0 -->`, as Node.js and others write it. */
const comment = /^<!--[^]*^\s*(?:removed|deprecated)(?: in| since)?\s*:\s*\S/im
/** `Stability: 0 - Deprecated`, `Status: removed in 4.0`. */
const line = /^(?:stability|status|state)\s*[:：]\s*(?:\d\s*[-–—]\s*)?(\S.*)$/iu

/** The blocks below a code, parted from the marks among them. */
export interface MarkedBlocks {
  /** Why the code should not be used any more; `''` for no reason, `null` for no mark. */
  readonly mark: string | null
  readonly blocks: readonly RootContent[]
}

/**
 * Parts the marks that documents of programs have from the text below a code: they say how it stands, and are no message.
 *
 * @param nodes - The blocks below the code.
 * @param lexicon - What words mean.
 */
export function readMarks(nodes: readonly RootContent[], lexicon: Lexicon): MarkedBlocks {
  const read = nodes.flatMap((block) => {
    const { node, isBox } = unboxed(block)
    return node === null ? [] : [{ node, status: statusOf(node, isBox, lexicon) }]
  })
  const marks = read.flatMap(({ status }) => (status?.mark === undefined || status.mark === null ? [] : [status.mark]))
  const texts = read.filter(({ status }) => status === null)
  // Where a code has no other text, the mark is what is said of it.
  const blocks = texts.length === 0 ? read.filter(({ node }) => node.type !== 'html') : texts
  return { mark: marks[0] ?? null, blocks: blocks.map(({ node }) => node) }
}

/** `null` for what is no mark. */
function statusOf(node: RootContent, isBox: boolean, { status }: Lexicon): { readonly mark: string | null } | null {
  if (node.type === 'html') return comment.test(node.value) ? { mark: '' } : null
  if (node.type !== 'blockquote' && node.type !== 'paragraph') return null
  const text = plainText(node)
  const [, said] = line.exec(text) ?? []
  if (said === undefined) {
    // `> Deprecated since 2.0.`: a box of one paragraph that says so is no message.
    const own = isBox && (node.type === 'paragraph' || node.children.length === 1) ? status.reasonIn(text) : null
    return own === null ? null : { mark: own }
  }
  const mark = status.reasonIn(said)
  return mark === null && node.type === 'paragraph' ? null : { mark }
}
