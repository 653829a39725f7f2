/** A document that a run is to read, and what its path says of it. */
export interface FoundDocument {
  readonly file: string
  readonly path: string
  readonly locale: string
  /** Whether it was asked for by its own name, in whatever locale. */
  readonly isNamed: boolean
}
