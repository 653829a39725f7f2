import type { Nodes, PhrasingContent } from 'mdast'

/**
 * Takes emphasis away that Markdown would read as none, and show its marks: what begins or ends in punctuation and there
 * touches a letter (`**Failed:**retry`), and what is set in low lines within a word (`re_try_ing`).
 *
 * @param nodes - Phrasing.
 */
export function withoutLostMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = nodes.flatMap((node, index): readonly PhrasingContent[] => {
    if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') return [node]
    const [first, last] = [node.children.at(0), node.children.at(-1)]
    const isInWord = node.type === 'emphasis'
    const isLost =
      (isLetter(nodes[index - 1], /[\p{L}\p{N}]$/u) && (isInWord || isPunctuation(first, /^\p{P}/u))) ||
      (isLetter(nodes[index + 1], /^[\p{L}\p{N}]/u) && (isInWord || isPunctuation(last, /\p{P}$/u)))
    return isLost ? node.children : [{ ...node, children: withoutLostMarks(node.children) }]
  })
  // What stood within lost marks now touches what stood beside them.
  return kept.length === nodes.length ? kept : withoutLostMarks(kept)
}

function isLetter(node: Nodes | undefined, pattern: RegExp): boolean {
  return node?.type === 'text' && pattern.test(node.value)
}

/** Code and links begin and end with marks of their own. */
function isPunctuation(node: Nodes | undefined, pattern: RegExp): boolean {
  return node !== undefined && (node.type !== 'text' || pattern.test(node.value))
}
