import type { CatalogMessage, Catalogs } from './catalog.ts'

const nothing: ReadonlyMap<string, CatalogMessage> = new Map()

/**
 * Gives each catalog the messages that it lacks: from its fallbacks in their order, else from the source locale. For
 * programs that have no fallback for one message.
 *
 * @param catalogs - The messages that each locale has.
 * @param fallback - The locales to ask for a locale, the first first.
 */
export function completeCatalogs(
  { sourceLocale, catalogs }: Catalogs,
  fallback: Readonly<Record<string, readonly string[]>>,
): Catalogs {
  const known = new Map(catalogs.map(({ locale, messages }) => [locale, byKey(messages)]))
  const source = known.get(sourceLocale) ?? nothing
  return {
    sourceLocale,
    catalogs: catalogs.map(({ locale, messages }) => {
      const chain = [locale, ...(fallback[locale] ?? []), sourceLocale].map((tag) => known.get(tag) ?? nothing)
      const filled = [...source.keys()].flatMap((key) => chain.find((has) => has.has(key))?.get(key) ?? [])
      return { locale, messages: [...filled, ...messages.filter(({ key }) => !source.has(key))] }
    }),
  }
}

function byKey(messages: readonly CatalogMessage[]): ReadonlyMap<string, CatalogMessage> {
  return new Map(messages.map((message) => [message.key, message]))
}
