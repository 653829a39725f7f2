import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Casing, CatalogFormat, CatalogText, EnumStyle, ResponseFields } from './settings.ts'

/** How names are spelled. */
export interface Spelling {
  /** How the words of a name are joined; the usual way by default. */
  readonly casing?: Casing | undefined
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** What can be said for all sets at the top of the config, and for one set alone below `sets`. */
export interface SetOptions {
  /** How the codes are declared: `enum` by default; `const` and `union` are erasable. */
  readonly enumStyle?: EnumStyle | undefined
  /** One export a code beside the enum, the smallest thing a bundler can keep: `false` by default. */
  readonly constants?: boolean | undefined
  /** The locale of the TSDoc: the source locale by default. */
  readonly tsdoc?: string | undefined
  /** The names of a response's fields: makes `ApiResponse` and its guards. */
  readonly response?: ResponseFields | null | undefined
  /** Makes `class ApiCodeError`: `false` by default. */
  readonly errors?: boolean | undefined
  /** Makes metadata and guards of the docs' other columns and the registry's own words: `false` by default. */
  readonly facets?: boolean | undefined
  /** English names of facets whose header has no Latin letters: `{ Соңғы: 'final' }`. */
  readonly facetNames?: Readonly<Record<string, string>> | undefined
  /** How the members are spelled. */
  readonly members?: Spelling | undefined
  /** How the exports are spelled. Prefix and suffix go to the type name. */
  readonly exports?: Spelling | undefined
}

/** What can be said of one set. */
export interface SetConfig extends SetOptions {
  /** The name of its type: made of the id by default. */
  readonly typeName?: string | undefined
  /** The headers of its columns: only what the guess gets wrong. */
  readonly columns?:
    | {
        readonly code?: string | undefined
        readonly name?: string | undefined
        readonly description?: string | undefined
        readonly message?: string | undefined
      }
    | undefined
}

/** The configuration of doc-codes: what `doc-codes.config.ts` exports. Everything has a default but `docs`. */
export interface Config extends SetOptions {
  /** The JSON Schema, for editors: in a `.json` config only. */
  readonly $schema?: string | undefined
  /** Patterns of the documents, relative to the working directory; `{locale}` is a folder or a part of the file name. */
  readonly docs: string | readonly string[]
  readonly locales?:
    | {
        /** The language of the documents without `{locale}`, and the one that the others are compared with. */
        readonly source?: string | undefined
        /** The language whose summaries give names to codes that have none: `en` by default. */
        readonly names?: string | undefined
        /** Folder name to BCP 47 tag: `{ br: 'pt-BR' }`. */
        readonly map?: Readonly<Record<string, string>> | undefined
        /** Whether a code that a translation lacks falls back to the source (the default) or is an error. */
        readonly missing?: 'fallback' | 'error' | undefined
      }
    | undefined
  /** The list of names: `docs-input/registry.yaml` by default; `null` for none. */
  readonly registry?: string | null | undefined
  /** The output folder: `generated` by default. */
  readonly out?: string | undefined
  /** Where the docs are published: `https://example.kz/{locale}/{path}#{anchor}`. */
  readonly docsUrl?: string | undefined
  /** `ts` by default; `js` writes `.js`, `.d.ts` and maps that lead to the docs. */
  readonly output?: 'ts' | 'js' | undefined
  /** What imports between the generated modules end in: `.js` by default. */
  readonly importExtension?: '.js' | '.ts' | undefined
  /** The catalogs to write beside the TypeScript modules, which are always written: `['ts']` by default. */
  readonly catalogs?: readonly CatalogFormat[] | undefined
  /** Which rendering of the texts the catalogs hold: `text` by default. */
  readonly catalogText?: CatalogText | undefined
  /** The shapes in which codes are read: `['table']` by default. */
  readonly shapes?: readonly ('table' | 'heading' | 'list')[] | undefined
  /** Writes a `package.json` of this name into the output. */
  readonly package?: { readonly name: string } | undefined
  /** Severities by rule; `doc-codes explain` lists the rules. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>> | undefined
  /** Options of one set, by its id. */
  readonly sets?: Readonly<Record<string, SetConfig>> | undefined
}
