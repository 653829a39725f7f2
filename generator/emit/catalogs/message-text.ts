import type { CatalogText } from '../../config/settings.ts'
import { isRightToLeft } from '../../model/locales.ts'
import type { LocalizedCode } from '../../model/types.ts'
import { contentOf } from '../../model/rich-text/content-of.ts'
import { isolateCode, isolateCodeInHtml } from '../../model/rich-text/isolate-code.ts'
import { renderMarkdown } from '../../model/rich-text/render-markdown.ts'
import { renderText } from '../../model/rich-text/render-text.ts'
import { splitSummary } from '../../model/rich-text/split-summary.ts'

/** The texts that users of a locale read. */
export interface MessageTexts {
  /**
   * The message where the docs have one, else the description.
   *
   * @param localized - What the locale says of a code.
   * @param rendering - Which rendering of the text.
   */
  readonly whole: (localized: LocalizedCode, rendering: CatalogText) => string
  /** The first sentence of that, as plain text. */
  readonly summary: (localized: LocalizedCode) => string
}

/**
 * Tells how users of a locale read texts: in those that are written from right to left, inline code stands between
 * isolates. Asked once for a locale, as Intl takes its time to say which way that is written.
 *
 * @param locale - The locale.
 */
export function messageTexts(locale: string): MessageTexts {
  const isIsolated = isRightToLeft(locale)
  return {
    whole: (localized, rendering) => {
      const rich = localized.message ?? localized
      if (rich.tokens.length === 0 || !isIsolated) return rich[rendering]
      if (rendering === 'html') return isolateCodeInHtml(rich.html)
      const content = isolateCode(contentOf(rich))
      return rendering === 'text' ? renderText(content) : renderMarkdown(content)
    },
    summary: (localized) => {
      const rich = localized.message ?? localized
      if (rich.tokens.length === 0 || !isIsolated) return rich.summary
      return renderText(isolateCode(splitSummary(rich).summary)).replace(/^- /, '')
    },
  }
}
