import type { CatalogText } from '../../config/settings.ts'
import { isRightToLeft } from '../../model/locales.ts'
import type { LocalizedCode } from '../../model/types.ts'
import { isolateCode } from './isolate-code.ts'

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
  return isRightToLeft(locale) ? isolateCode(rich, rendering) : rich[rendering]
}

/**
 * The first sentence of what {@link messageText} gives, as plain text.
 *
 * @param localized - What the locale says of a code.
 * @param locale - The locale.
 */
export function messageSummary(localized: LocalizedCode, locale: string): string {
  const rich = localized.message ?? localized
  return isRightToLeft(locale) ? isolateCode({ ...rich, text: rich.summary }, 'text') : rich.summary
}
