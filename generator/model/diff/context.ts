import type { CodeValue } from '../types.ts'
import type { Change, ChangeKind, DiffOptions, Level } from './verdict.ts'

/** How two states of a set are judged. */
export interface SetOptions extends DiffOptions {
  /** The locale whose texts the others translate. */
  readonly sourceLocale: string
}

/** How two states of a code are judged. */
export interface CodeContext extends SetOptions {
  readonly set: string
  /** The locales that both states of the set have. */
  readonly locales: readonly string[]
  /** The titles of the facets that both states of the set have. */
  readonly titles: readonly string[]
  /** Which code each name and alias stands for afterwards. */
  readonly owners: ReadonlyMap<string, CodeValue>
  /** Whether a code of the set was called a success before. */
  readonly saysSuccess: boolean
}

/** Makes a change of what is being compared. */
export type MakeChange = (kind: ChangeKind, level: Level, before: string | null, after: string | null) => Change
