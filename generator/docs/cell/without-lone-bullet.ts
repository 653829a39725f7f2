import type { ElementContent, Root, RootContent } from 'hast'

/**
 * Takes the bullet from a text: `<ul><li>Wait.</li></ul>` alone in a cell is no list.
 *
 * @param tree - The clean tree of a cell.
 */
export function withoutLoneBullet(tree: Root): Root {
  const [list, ...others] = tree.children.filter(isSeen)
  if (list?.type !== 'element' || list.tagName !== 'ul' || others.length > 0) return tree
  const [item, ...items] = list.children.filter(isSeen)
  return item?.type === 'element' && item.tagName === 'li' && items.length === 0
    ? { ...tree, children: item.children }
    : tree
}

function isSeen(node: RootContent | ElementContent): boolean {
  return node.type !== 'text' || node.value.trim() !== ''
}
