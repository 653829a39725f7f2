import type { CodeValue } from '../../model/types.ts'

/** A message of a catalog. */
export interface CatalogMessage {
  /** Made of the set and the code, never of the wording: `apiCode8`. Unique without case; ASCII letters, digits and `-`. */
  readonly key: string
  readonly set: string
  readonly value: CodeValue
  /** The public name: `LoginFailed`. */
  readonly name: string
  /** The text, in the rendering that the config asks for. Empty only in `translationUnits`. */
  readonly text: string
  /** The same message in the source locale, `null` where that has none. */
  readonly source: string | null
  /** The document's path without the locale; empty where nobody knows it any more. */
  readonly file: string
}

/** What the programs of one language need. */
export interface Catalog {
  /** A BCP 47 tag. */
  readonly locale: string
  /** The messages that the locale's docs have, by set and in ascending order of their codes. */
  readonly messages: readonly CatalogMessage[]
}

/** All catalogs of a model. */
export interface Catalogs {
  readonly sourceLocale: string
  /** The source locale first. */
  readonly catalogs: readonly Catalog[]
}
