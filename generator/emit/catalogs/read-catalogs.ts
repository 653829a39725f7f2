import type { CatalogText } from '../../config/settings.ts'
import type { Code, CodeSet, Model } from '../../model/types.ts'
import type { CatalogMessage, Catalogs } from './catalog.ts'
import { messageKeys } from './message-keys.ts'
import { messageTexts, type MessageTexts } from './message-text.ts'

/**
 * The messages of every locale, as every format needs them. A locale holds only what its own docs say: falling back is
 * left to the runtime of the format. Removed codes speak with their last texts, because an older server may send them;
 * empty texts are left out.
 *
 * @param model - The model.
 * @param rendering - Which rendering of the texts.
 */
export function readCatalogs({ sourceLocale, locales, sets }: Model, rendering: CatalogText): Catalogs {
  const keys = messageKeys(sets)
  const sourceTexts = messageTexts(sourceLocale)
  const readMessage = (set: CodeSet, code: Code, locale: string, texts: MessageTexts): readonly CatalogMessage[] => {
    const [localized, source] = [code.locales[locale], code.locales[sourceLocale]]
    const key = keys.get(set.id)?.get(code.value)
    const text = localized === undefined ? '' : texts.whole(localized, rendering)
    if (localized === undefined || key === undefined || text === '') return []
    const { value, name } = code
    const original = source === undefined ? '' : sourceTexts.whole(source, rendering)
    return [{ key, set: set.id, value, name, text, source: original === '' ? null : original, file: localized.file }]
  }
  const catalogs = locales.map((locale) => {
    const texts = messageTexts(locale)
    return {
      locale,
      messages: sets.flatMap((set) => set.codes.flatMap((code) => readMessage(set, code, locale, texts))),
    }
  })
  return { sourceLocale, catalogs }
}
