/** Writes an array of finished expressions. */
export function listOf(items: readonly string[]): string {
  return `[${items.join(', ')}]`
}

/** Writes a Map of finished keys and values, which a bundler drops where nobody uses it. */
export function mapOf(entries: readonly (readonly [key: string, value: string])[]): string {
  return `/* @__PURE__ */ new Map(${listOf(entries.map(listOf))})`
}
