import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { linksDiffer } from '../../diagnostics/rules/parity.ts'
import type { RichText, Row } from '../types.ts'
import type { LocaleNames } from './locale-names.ts'
import { type RowPair, spotOfText, textsOf } from './row-pair.ts'

/**
 * Compares the links of two texts. They lead to the same pages, each in its own language; where the source's address names
 * no locale, the translation's may.
 *
 * @param pair - The rows of one code.
 * @param localeNames - What links call the two locales.
 * @returns Diagnostic: `links-differ`.
 */
export function compareLinks({ names, source, translation }: RowPair, localeNames: LocaleNames): readonly Diagnostic[] {
  const originals = pagesOf(source.row, localeNames.source)
  const pages = pagesOf(translation.row, localeNames.translation)
  const fits = (original: Page, page: Page): boolean =>
    original.page === page.page ||
    (original.page === original.href && original.href === withoutLocale(page.href, localeNames.translation))
  const lost = originals.filter((original) => !pages.some((page) => fits(original, page)))
  const added = pages.filter((page) => !originals.some((original) => fits(original, page)))
  if (lost.length === 0 && added.length === 0) return []
  // A link that nothing defines is told where it is written.
  if ([source, translation].some(({ row }) => textsOf(row).some(hasBrokenLink))) return []
  const facts = {
    lost: lost.map(({ href }) => withLocale(href, localeNames.source, localeNames.own)),
    added: added.map(({ href }) => href),
  }
  const place = spotOfText(translation.row, ({ links }) => links.some(({ href }) => facts.added.includes(href)))
  return [linksDiffer(place, { ...names, ...facts }, [source.row.cells.text])]
}

/** `[the plan][plan]`, which no line defines, is text. */
function hasBrokenLink({ text }: RichText): boolean {
  return /\[[^\][]{1,200}\]\[[^\][]{0,100}\]/u.test(text)
}

/** A link's address, and the same without its locale. */
interface Page {
  readonly href: string
  readonly page: string
}

function pagesOf(row: Row, locales: ReadonlySet<string>): readonly Page[] {
  const hrefs = textsOf(row).flatMap(({ links }) => links.map(({ href }) => href))
  return [...new Set(hrefs)].map((href) => ({ href, page: withLocale(href, locales, '{}') }))
}

/** An address with another name for the locale: a part of the path, a subdomain, a value of the query, a file's suffix. */
function withLocale(href: string, locales: ReadonlySet<string>, name: string): string {
  return href
    .split(/([/?&=#])/)
    .map((part) => {
      const labels = part.split('.')
      // The last label of several is a top-level domain (`.kz`, `.ru`) or a file's extension.
      const last = labels.length - 1
      return labels.map((label, at) => (locales.has(label) && (at < last || last === 0) ? name : label)).join('.')
    })
    .join('')
}

function withoutLocale(href: string, locales: ReadonlySet<string>): string {
  return withLocale(href, locales, '').replace(/(?<!:)\/\//, '/')
}
