/** The catalog formats that can be written beside the TypeScript modules: what `catalogs` calls them. */
export const formatNames = ['i18next', 'icu', 'vue-i18n', 'inlang', 'gettext', 'xliff'] as const

/** The name of a catalog format, and of its folder below `catalogs/`. */
export type FormatName = (typeof formatNames)[number]
