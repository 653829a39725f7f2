import { ts } from 'ts-morph'

import { type Doc, hardline } from './doc.ts'

/** Where a node begins, its comments with it. */
export function startOf(node: ts.Node): number {
  return commentsBefore(node)[0]?.pos ?? node.getStart()
}

/**
 * A node behind its comments, each of which must stand on lines of its own.
 *
 * @param node - The node.
 * @param doc - It, laid out.
 */
export function commented(node: ts.Node, doc: Doc): Doc {
  const { text } = node.getSourceFile()
  const comments = commentsBefore(node).map(({ pos, end }): Doc => {
    const [space = ''] = /^\s*/.exec(text.slice(end)) ?? []
    const breaks = space.split('\n').length - 1
    if (breaks === 0) return null
    return [commentDoc(text.slice(pos, end)), hardline, breaks > 1 ? hardline : '']
  })
  return [comments, doc]
}

/** The comment that ends the line on which a node ends: ` // Ok`. */
export function commentBehind(node: ts.Node, end: number): Doc {
  const { text } = node.getSourceFile()
  return (ts.getTrailingCommentRanges(text, end) ?? []).map((range): Doc =>
    range.kind === ts.SyntaxKind.SingleLineCommentTrivia
      ? { kind: 'comment', text: ` ${text.slice(range.pos, range.end).trimEnd()}` }
      : null,
  )
}

/** Nodes, each on lines of its own; where an empty line stood between two, one stands there. */
export function lines<Node extends ts.Node>(nodes: readonly Node[], docOf: (node: Node) => Doc): Doc {
  return nodes.map((node, index): Doc => {
    const before = nodes[index - 1]
    const doc = commented(node, docOf(node))
    if (before === undefined) return doc
    const between = node.getSourceFile().text.slice(before.end, startOf(node))
    return [hardline, /\n[ \t]*\n/.test(between) ? hardline : '', doc]
  })
}

function commentsBefore(node: ts.Node): readonly ts.CommentRange[] {
  return ts.getLeadingCommentRanges(node.getSourceFile().text, node.pos) ?? []
}

function commentDoc(text: string): Doc {
  const [first = '', ...more] = text.split('\n')
  if (more.some((each) => !each.trimStart().startsWith('*'))) return null
  const comment = (each: string): Doc => ({ kind: 'comment', text: each })
  return [comment(first.trimEnd()), ...more.map((each) => [hardline, comment(` ${each.trim()}`)])]
}
