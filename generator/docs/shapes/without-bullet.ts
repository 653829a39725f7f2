import type { RootContent } from 'mdast'

/**
 * Takes the bullet from a text: one bullet alone below a code is no list.
 *
 * @param blocks - What stands below a code.
 */
export function withoutBullet(blocks: readonly RootContent[]): readonly RootContent[] {
  const [block] = blocks
  if (blocks.length !== 1 || block?.type !== 'list') return blocks
  const [item] = block.children
  return block.children.length === 1 && item !== undefined ? item.children : blocks
}
