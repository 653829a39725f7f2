/**
 * Reads the keys of a catalog, in whatever format doc-codes writes.
 *
 * @param path - The catalog's path: its ending tells the format.
 * @param text - The catalog.
 * @returns Its keys; none where the format is not known or the file is damaged.
 */
export function readCatalogKeys(path: string, text: string): ReadonlySet<string> {
  if (path.endsWith('.json')) return new Set(jsonKeys(text))
  if (path.endsWith('.po')) return new Set(matches(text, /^msgctxt "((?:[^"\\]|\\.)*)"$/gm))
  if (path.endsWith('.xlf')) return new Set(matches(text, /<unit id="([^"]*)"/g))
  return new Set()
}

function jsonKeys(text: string): readonly string[] {
  try {
    return keysOf(JSON.parse(text))
  } catch {
    return []
  }
}

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => [key, ...keysOf(below).map((rest) => `${key}.${rest}`)])
}

function matches(text: string, expression: RegExp): readonly string[] {
  return [...text.matchAll(expression)].map(([, key = '']) => key)
}
