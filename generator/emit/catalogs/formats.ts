import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { gettext } from './gettext.ts'
import { i18next } from './i18next.ts'
import { icu } from './icu.ts'
import { vueI18n } from './vue-i18n.ts'
import { xliff } from './xliff.ts'

/** A catalog format. */
export interface Format {
  /** What `catalogs` in the config calls it, and the name of its folder. */
  readonly name: string
  /** Writes the catalogs of all locales: text in, escaped text out. The format's one escaper stands in its file. */
  readonly emit: (catalogs: Catalogs) => readonly OutputFile[]
}

/** Every catalog format but the TypeScript modules: to add one, write its file and name it here. */
export const formats = [
  { name: 'i18next', emit: i18next },
  { name: 'icu', emit: icu },
  { name: 'vue-i18n', emit: vueI18n },
  { name: 'gettext', emit: gettext },
  { name: 'xliff', emit: xliff },
] as const satisfies readonly Format[]
