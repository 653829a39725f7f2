/** A place in the published docs. */
export interface DocsPlace {
  readonly locale: string
  /** The document's path below its locale's root. */
  readonly file: string
  readonly anchor: string | null
}

/**
 * Fills in where the docs of a code are published.
 *
 * @param docsUrl - `https://example.kz/{locale}/{path}#{anchor}`, or `null` where nobody said.
 * @param place - What the placeholders stand for; `{path}` is the file without its ending.
 * @returns The URL, encoded, without a fragment where there is no anchor; `null` where there is none.
 */
export function docsLink(docsUrl: string | null, { locale, file, anchor }: DocsPlace): string | null {
  if (docsUrl === null) return null
  const filled = docsUrl
    .replaceAll('{locale}', () => encodeURIComponent(locale))
    .replaceAll('{path}', () => encodeURI(file.replace(/\.[^./]+$/, '')))
    .replaceAll('{anchor}', () => encodeURIComponent(anchor ?? ''))
    .replace(/#$/, '')
  return filled.replace(/[\s{}|]/g, encodeURIComponent)
}
