/** A place in the published docs. */
export interface DocsPlace {
  readonly locale: string
  /** The document's path without the locale, as the documents are found: `guide/errors.md`. */
  readonly path: string
  /** `null` for the page as a whole. */
  readonly anchor: string | null
}

/**
 * Fills in where the docs publish a place.
 *
 * `{path}` is the document's path as most sites for documentation publish it: without `.md`, `.mdx` or `.markdown`, and
 * without a last `index`, `_index` or `README`, which stand for their folder.
 *
 * @param template - `https://example.kz/{locale}/{path}#{anchor}`.
 * @param place - What the placeholders stand for.
 * @returns The URL, encoded, without a fragment where there is no anchor.
 */
export function docsUrlOf(template: string, { locale, path, anchor }: DocsPlace): string {
  return template
    .replaceAll('{locale}', () => encodeURIComponent(locale))
    .replaceAll('{path}', () => encodeURI(wellFormed(pageOf(path))).replace(/[?#]/g, encodeURIComponent))
    .replaceAll('{anchor}', () => encodeURIComponent(wellFormed(anchor ?? '')))
    .replace(/#$/, '')
    .replace(/[\s{}|]/g, encodeURIComponent)
}

/** No address holds half of a character. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function pageOf(path: string): string {
  const bare = path.replace(/\.(?:md|mdx|markdown)$/i, '')
  return /^(?:_?index|readme)$/i.test(bare.slice(bare.lastIndexOf('/') + 1))
    ? bare.slice(0, Math.max(bare.lastIndexOf('/'), 0))
    : bare
}
