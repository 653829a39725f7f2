import type { Catalog, CatalogMessage, Catalogs } from './catalog.ts'

/**
 * Adds to each translation the messages that only the source locale has, with an empty text: what a translator still has
 * to translate. For formats that translators work in; programs fall back by themselves.
 *
 * @param catalogs - The messages.
 */
export function translationUnits({ sourceLocale, catalogs }: Catalogs): readonly Catalog[] {
  const source = catalogs.find(({ locale }) => locale === sourceLocale)?.messages ?? []
  const keys = new Set(source.map(({ key }) => key))
  return catalogs.map(({ locale, messages }) => {
    const own = new Map(messages.map((message) => [message.key, message]))
    const units = source.map((message): CatalogMessage => own.get(message.key) ?? { ...message, text: '' })
    return { locale, messages: [...units, ...messages.filter(({ key }) => !keys.has(key))] }
  })
}
