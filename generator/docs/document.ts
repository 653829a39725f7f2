/** A document as `files` read and decoded it. */
export interface SourceDocument {
  /** The path, relative to the working directory, with `/`. */
  readonly file: string
  /** The path with the locale taken out: equal in every locale, it is what matches translations to their source. */
  readonly path: string
  /** A BCP 47 tag; `und` where nobody said. */
  readonly locale: string
  readonly text: string
  /** Whether it was asked for by its own name, so that it must have a code table; else a page of prose is fine. */
  readonly isNamed?: boolean
  /** Where codes stand in place of placeholders. */
  readonly filled?: readonly FilledPlaceholder[]
}

/** A code that was put where a placeholder stood: it tells whose codes equal numbers are. */
export interface FilledPlaceholder {
  readonly file: string
  readonly line: number
  readonly set: string
  /** The code as the docs of its set write it. */
  readonly raw: string
}
