import type { RootContent } from 'mdast'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { plainText } from '../grids/plain-text.ts'

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
  const read = nodes.map((node) => ({ node, status: statusOf(node, lexicon) }))
  const marks = read.flatMap(({ status }) => (status?.mark === undefined || status.mark === null ? [] : [status.mark]))
  return { mark: marks[0] ?? null, blocks: read.filter(({ status }) => status === null).map(({ node }) => node) }
}

/** `null` for what is no mark. */
function statusOf(node: RootContent, { status }: Lexicon): { readonly mark: string | null } | null {
  if (node.type === 'html') return comment.test(node.value) ? { mark: '' } : null
  if (node.type !== 'blockquote' && node.type !== 'paragraph') return null
  const [, said] = line.exec(plainText(node)) ?? []
  if (said === undefined) return null
  const mark = status.reasonIn(said)
  return mark === null && node.type === 'paragraph' ? null : { mark }
}
