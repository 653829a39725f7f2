import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { linksDiffer } from '../../diagnostics/rules/parity.ts'
import { type RowPair, textsOf } from './row-pair.ts'

/** What links call the source locale and a translation: their tags, and the names that the config maps to them. */
export interface LocaleNames {
  readonly source: ReadonlySet<string>
  readonly translation: ReadonlySet<string>
  /** What a link of the translation should call it. */
  readonly own: string
}

/**
 * Compares the links of two texts. They lead to the same pages, each in its own language; where the source's address names
 * no locale, the translation's may.
 *
 * @param pair - The rows of one code.
 * @param localeNames - What links call the two locales.
 * @returns Diagnostic: `links-differ`.
 */
export function compareLinks({ names, source, translation }: RowPair, localeNames: LocaleNames): readonly Diagnostic[] {
  const [originals, hrefs] = [source, translation].map(({ row }) => [
    ...new Set(textsOf(row).flatMap(({ links }) => links.map(({ href }) => href))),
  ])
  if (originals === undefined || hrefs === undefined) return []
  const fits = (original: string, href: string): boolean => {
    const expected = withLocale(original, localeNames.source, '{}')
    const found = withLocale(href, localeNames.translation, '{}')
    return expected === found || (expected === original && expected === withoutLocale(href, localeNames.translation))
  }
  const lost = originals.filter((original) => !hrefs.some((href) => fits(original, href)))
  const added = hrefs.filter((href) => !originals.some((original) => fits(original, href)))
  if (lost.length === 0 && added.length === 0) return []
  const wanted = lost.map((original) => withLocale(original, localeNames.source, localeNames.own))
  return [linksDiffer(translation.row.origin, { ...names, lost: wanted, added }, [source.row.origin])]
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
