/**
 * Groups items by a key (`Map.groupBy`, which Node 20 lacks).
 *
 * @param items - The items.
 * @param keyOf - Tells an item's key.
 * @returns The groups in the order in which their keys came up, their items in the order given.
 */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
