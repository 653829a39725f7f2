import type { formats } from '../emit/catalogs/formats.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import type { ColumnRole } from '../model/types.ts'

/** How a set's codes are declared. `const` and `union` are erasable; `enum` is what most readers expect. */
export type EnumStyle = 'enum' | 'const' | 'union'

/** A catalog format, beside the TypeScript modules that the typed lookup is made of. */
export type CatalogFormat = 'ts' | (typeof formats)[number]['name']

/** Which rendering of a text a catalog holds. */
export type CatalogText = 'text' | 'markdown' | 'html'

/** How the words of a name are joined. */
export type Casing = 'PascalCase' | 'camelCase' | 'CONSTANT_CASE' | 'snake_case'

/** How names are spelled. */
export interface NameStyle {
  /** `null` for what is usual: members as the registry has them, functions in camelCase. */
  readonly casing: Casing | null
  readonly prefix: string
  readonly suffix: string
}

/** The names of a response's fields. */
export interface ResponseFields {
  readonly code: string
  readonly data: string
  readonly message: string
}

/** How the code of one set is written: every field is a key of the config, at its top or for one set alone. */
export interface SetSettings {
  readonly typeName: string | null
  /** Headers by role: what the guess gets wrong. */
  readonly columns: Readonly<Partial<Record<Exclude<ColumnRole, 'attribute'>, string>>>
  readonly enumStyle: EnumStyle
  /** One export a code beside the enum: the smallest thing a bundler can keep. */
  readonly constants: boolean
  /** The locale of the TSDoc. */
  readonly tsdoc: string
  readonly response: ResponseFields | null
  /** Whether the set has an error class. */
  readonly errors: boolean
  /** Whether attributes and registry words become metadata and guards. */
  readonly facets: boolean
  /** English names of facets whose header has no Latin letters, by header: `{ Соңғы: 'final' }`. */
  readonly facetNames?: Readonly<Record<string, string>>
  /** How the members are spelled: `LoginFailed`. */
  readonly members?: NameStyle
  /** How the exports are spelled. Prefix and suffix go to the type name, of which the other names are made. */
  readonly exports?: NameStyle
}

/** Which locales there are, and what happens where one lacks a code. */
export interface LocaleSettings {
  readonly source: string
  /** The locale whose summaries give names to codes that have none. */
  readonly names: string
  /** Folder name to BCP 47 tag. */
  readonly map: Readonly<Record<string, string>>
  /** Whether a code that a translation lacks falls back to the source locale or is an error. */
  readonly missing: 'fallback' | 'error'
}

/** The whole configuration of a run, every default filled in. Paths are relative to `root`, with `/`. */
export interface Settings {
  /** The config's path, for diagnostics; `.` where a run has none. */
  readonly configFile: string
  /** Patterns of the documents; `{locale}` stands for the locale's folder or file-name part. */
  readonly docs: readonly string[]
  readonly locales: LocaleSettings
  /** The registry's path, or `null` where a run keeps no names. */
  readonly registry: string | null
  readonly out: string
  /** Where the docs are published: `https://example.kz/{locale}/{path}#{anchor}`. */
  readonly docsUrl: string | null
  readonly output: 'ts' | 'js'
  readonly importExtension: '.js' | '.ts'
  readonly catalogs: readonly CatalogFormat[]
  readonly catalogText: CatalogText
  /** The shapes in which codes are read: tables, and on request headings and lists. */
  readonly shapes: readonly ('table' | 'heading' | 'list')[]
  /** `name` of a `package.json` in the output, or `null` for none. */
  readonly packageName: string | null
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Whether a code without a recorded name is an error instead of being recorded. */
  readonly frozen: boolean
  /** The sets that the config speaks of by id. */
  readonly setIds: readonly string[]
  /** The settings of the set with this id. */
  readonly set: (id: string) => SetSettings
}
