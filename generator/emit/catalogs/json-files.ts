import { jsonText } from '../json-text.ts'
import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'

/**
 * One JSON file a locale, each with one flat object of its messages in their order: `icu/en.json`.
 *
 * @param catalogs - The messages.
 * @param format - What the folder is called.
 * @param escape - Writes a text so that the format takes it as it is.
 */
export function jsonFiles(
  { catalogs }: Catalogs,
  format: string,
  escape: (text: string) => string = (text) => text,
): readonly OutputFile[] {
  return catalogs.map(({ locale, messages }) => {
    const texts = Object.fromEntries(messages.map(({ key, text }) => [key, escape(text)]))
    return { path: `catalogs/${format}/${locale}.json`, text: jsonText(texts, 2) }
  })
}
