import type { Nodes, PhrasingContent } from 'mdast'

/**
 * Takes emphasis away that begins or ends in punctuation and there touches a letter: Markdown reads `**Failed:**retry` as
 * no emphasis, and shows its marks.
 *
 * @param nodes - Phrasing.
 */
export function withoutLostMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): readonly PhrasingContent[] => {
    if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') return [node]
    const [first, last] = [node.children.at(0), node.children.at(-1)]
    const isLost =
      (isLetter(nodes[index - 1], /[\p{L}\p{N}]$/u) && isPunctuation(first, /^\p{P}/u)) ||
      (isLetter(nodes[index + 1], /^[\p{L}\p{N}]/u) && isPunctuation(last, /\p{P}$/u))
    return isLost ? node.children : [node]
  })
}

function isLetter(node: Nodes | undefined, pattern: RegExp): boolean {
  return node?.type === 'text' && pattern.test(node.value)
}

/** Code and links begin and end with marks of their own. */
function isPunctuation(node: Nodes | undefined, pattern: RegExp): boolean {
  return node !== undefined && (node.type !== 'text' || pattern.test(node.value))
}
