import type { FormatName } from '../../config/formats.ts'
import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { gettext } from './gettext.ts'
import { i18next } from './i18next.ts'
import { icu } from './icu.ts'
import { inlang } from './inlang.ts'
import { vueI18n } from './vue-i18n.ts'
import { xliff } from './xliff.ts'

/** Writes the catalogs of all locales: text in, escaped text out. The format's one escaper stands in its file. */
export type Format = (catalogs: Catalogs) => readonly OutputFile[]

/** Every catalog format but the TypeScript modules: to add one, write its file and name it here and in the config. */
export const formats = {
  i18next,
  icu,
  'vue-i18n': vueI18n,
  inlang,
  gettext,
  xliff,
} as const satisfies Record<FormatName, Format>
