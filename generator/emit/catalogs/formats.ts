import type { CatalogFormat } from '../../config/settings.ts'
import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { gettext } from './gettext.ts'
import { i18next } from './i18next.ts'
import { icu } from './icu.ts'
import { vueI18n } from './vue-i18n.ts'
import { xliff } from './xliff.ts'

/**
 * Writes the catalogs of all locales in one format: text in, escaped text out. Each format's one escaper stands in its
 * file.
 */
export type EmitFormat = (catalogs: Catalogs) => readonly OutputFile[]

/** Every catalog format but the TypeScript modules: to add one, write its file and name it here. */
export const formats: Readonly<Record<Exclude<CatalogFormat, 'ts'>, EmitFormat>> = {
  i18next,
  icu,
  'vue-i18n': vueI18n,
  gettext,
  xliff,
}
