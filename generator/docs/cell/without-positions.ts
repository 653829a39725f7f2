import type { Nodes } from 'mdast'

/**
 * Copies a tree without its positions, which take more room than the tree does.
 *
 * @param node - The tree.
 */
export function withoutPositions<Node extends Nodes>(node: Node): Node {
  const copy = { ...node }
  delete copy.position
  return 'children' in copy ? { ...copy, children: copy.children.map(withoutPositions) } : copy
}
