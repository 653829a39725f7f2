import type { CatalogText } from '../../config/settings.ts'
import type { LocalizedCode, Model } from '../../model/types.ts'
import type { Catalogs } from './catalog.ts'
import { messageKeys } from './message-keys.ts'

/**
 * The messages of every locale, as every format needs them. A locale holds only what its own docs say: falling back is
 * left to the runtime, which every format's has. Removed codes and empty texts are left out.
 *
 * @param model - The model.
 * @param rendering - Which rendering of the texts.
 */
export function readCatalogs(model: Model, rendering: CatalogText): Catalogs {
  const keys = messageKeys(model.sets)
  const catalogs = model.locales.map((locale) => ({
    locale,
    messages: model.sets.flatMap((set) =>
      set.codes
        .filter(({ status }) => status !== 'removed')
        .flatMap(({ value, name, locales }) => {
          const key = keys.get(set.id)?.get(value)
          const localized = locales[locale]
          const source = locales[model.sourceLocale]
          if (key === undefined || localized === undefined) return []
          const text = render(localized, rendering)
          if (text === '') return []
          return [
            {
              key,
              set: set.id,
              value,
              name,
              text,
              source: source === undefined ? null : render(source, rendering),
              file: localized.file,
            },
          ]
        }),
    ),
  }))
  return { sourceLocale: model.sourceLocale, catalogs }
}

function render(localized: LocalizedCode, rendering: CatalogText): string {
  return (localized.message ?? localized)[rendering]
}
