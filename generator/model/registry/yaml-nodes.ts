import { isCollection, isMap, isNode, isPair, isScalar, type Node, type YAMLMap } from 'yaml'

/** A key, its value, and where the key begins. */
export interface MapPair {
  readonly key: Node | null
  readonly value: Node | null
  readonly start: number
}

/**
 * Lists the pairs of a YAML map.
 *
 * @param map - A map.
 * @returns Its pairs, in the order of the file.
 */
export function pairs(map: YAMLMap): readonly MapPair[] {
  return map.items.map(({ key, value }) => ({
    key: isNode(key) ? key : null,
    value: isNode(value) ? value : null,
    start: (isNode(key) ? key.range?.[0] : undefined) ?? 0,
  }))
}

/**
 * Finds the end of a key's value: of its last character, without a comment or blank line behind it.
 *
 * @param text - The whole text.
 * @param value - The value, `null` where the key has none.
 * @param start - Where the key begins.
 * @returns An offset.
 */
export function endOf(text: string, value: Node | null, start: number): number {
  if (value === null || (isScalar(value) && value.value === null)) {
    const lineEnd = text.indexOf('\n', start)
    return text.slice(0, lineEnd === -1 ? text.length : lineEnd).trimEnd().length
  }
  if (isCollection(value) && value.flow !== true) {
    const last: unknown = value.items.at(-1)
    if (isPair(last) && isNode(last.key)) {
      return endOf(text, isNode(last.value) ? last.value : null, last.key.range?.[0] ?? start)
    }
    if (isNode(last)) return endOf(text, last, last.range?.[0] ?? start)
  }
  const end = value.range?.[1] ?? start
  return start + text.slice(start, end).trimEnd().length
}

/**
 * Follows a path of keys into nested maps and lists.
 *
 * @param node - Where to begin.
 * @param path - Keys and indexes.
 * @returns The deepest node of the path that exists.
 */
export function nodeAt(node: Node | null, path: readonly PropertyKey[]): Node | null {
  const [key, ...rest] = path
  if (key === undefined || !isCollection(node)) return node
  const child = isMap(node)
    ? pairs(node).find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))?.value
    : node.items[Number(key)]
  return isNode(child) ? nodeAt(child, rest) : node
}

/**
 * Turns a map into a plain value without following YAML aliases, which could stand for billions of nodes.
 *
 * @param node - A node.
 * @returns Objects, lists and scalars; an alias is a symbol, which no schema takes.
 */
export function toPlain(node: Node | null): unknown {
  if (isScalar(node)) return node.value
  if (isMap(node)) {
    return Object.fromEntries(
      pairs(node).map(({ key, value }) => [isScalar(key) ? String(key.value) : '', toPlain(value)]),
    )
  }
  if (isCollection(node)) return node.items.map((item) => (isNode(item) ? toPlain(item) : null))
  return node === null ? null : Symbol('alias')
}

/**
 * Finds a key that a map has twice.
 *
 * @param map - A map.
 * @returns The second of the two, or `null`.
 */
export function repeatedKey(map: YAMLMap): { readonly key: string; readonly start: number } | null {
  const seen = new Set<string>()
  for (const { key, start } of pairs(map)) {
    const word = isScalar(key) ? String(key.value) : ''
    if (seen.has(word)) return { key: word, start }
    seen.add(word)
  }
  return null
}

/**
 * Finds a key that no object can be trusted to keep: libraries drop such keys without a word.
 *
 * @param map - A map.
 * @returns The first of `__proto__`, `constructor` and `prototype`, or `null`.
 */
export function keptKey(map: YAMLMap): { readonly key: string; readonly start: number } | null {
  for (const { key, start } of pairs(map)) {
    const word = isScalar(key) ? String(key.value) : ''
    if (['__proto__', 'constructor', 'prototype'].includes(word)) return { key: word, start }
  }
  return null
}
