import type { CatalogText } from '../../config/settings.ts'
import { isRightToLeft } from '../../model/locales.ts'
import type { LocalizedCode } from '../../model/types.ts'
import { contentOf } from '../../model/rich-text/content-of.ts'
import { isolateCode, isolateCodeInHtml } from '../../model/rich-text/isolate-code.ts'
import { renderMarkdown } from '../../model/rich-text/render-markdown.ts'
import { renderText } from '../../model/rich-text/render-text.ts'
import { splitSummary } from '../../model/rich-text/split-summary.ts'

/**
 * The text that users of a locale read: the message where the docs have one, else the description. In locales that are
 * written from right to left, inline code stands between isolates.
 *
 * @param localized - What the locale says of a code.
 * @param locale - The locale.
 * @param rendering - Which rendering of the text.
 */
export function messageText(localized: LocalizedCode, locale: string, rendering: CatalogText): string {
  const rich = localized.message ?? localized
  if (rich.tokens.length === 0 || !isRightToLeft(locale)) return rich[rendering]
  if (rendering === 'html') return isolateCodeInHtml(rich.html)
  const content = isolateCode(contentOf(rich))
  return rendering === 'text' ? renderText(content) : renderMarkdown(content)
}

/**
 * The first sentence of what {@link messageText} gives, as plain text.
 *
 * @param localized - What the locale says of a code.
 * @param locale - The locale.
 */
export function messageSummary(localized: LocalizedCode, locale: string): string {
  const rich = localized.message ?? localized
  if (rich.tokens.length === 0 || !isRightToLeft(locale)) return rich.summary
  return renderText(isolateCode(splitSummary(rich).summary)).replace(/^- /, '')
}
