import type { Place } from '../diagnostics/diagnostic.ts'

/** A code that a program declares by hand. */
export interface DeclaredCode {
  readonly value: number | string
  /** The member's name; `null` in a union or a list of bare values. */
  readonly name: string | null
  /** What the comment above the member says; `null` where there is none. */
  readonly comment: string | null
  /** Why the member is deprecated, `''` where that is not said; `null` where it is not. */
  readonly deprecated: string | null
  readonly place: Place
}

/** Codes as one file declares them. */
export interface DeclaredCodes {
  /** What declares them; `data` is a path in a JSON or YAML file. */
  readonly form: 'enum' | 'object' | 'union' | 'class' | 'data'
  /** Whether the rest of the file uses the name, too. */
  readonly isUsed: boolean
  /** In the order of their declaration. */
  readonly codes: readonly DeclaredCode[]
}
