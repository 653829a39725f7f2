import { docsUrlOf } from '../../model/docs-url.ts'

/** What a link of a document leads to, as others see it. */
export type LinkResolver = (href: string) => string

/**
 * Makes the function that turns the links of one document into links that work elsewhere.
 *
 * Only links to the same site (`/x`) and to the same page (`#x`) change; `//host/x`, `x.md` and links with a protocol stay as they are.
 *
 * @param docsUrl - Where the docs are published: `https://example.kz/{locale}/{path}#{anchor}`; `null` leaves all links as they are.
 * @param page - The document's locale and path, which stand for `{locale}` and `{path}`.
 * @returns The resolver.
 */
export function linkResolver(
  docsUrl: string | null,
  page: { readonly locale: string; readonly path: string },
): LinkResolver {
  if (docsUrl === null) return (href) => href
  const filled = docsUrlOf(docsUrl, { ...page, anchor: null })
  if (!URL.canParse(filled)) return (href) => href
  return (href) => {
    const ours = href.startsWith('#') || (href.startsWith('/') && !href.startsWith('//'))
    return ours && URL.canParse(href, filled) ? new URL(href, filled).href : href
  }
}
