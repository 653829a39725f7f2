import type { CodeValue } from '../types.ts'
import type { EntryEdit } from './edit-entry.ts'
import type { SetIdentity } from './types.ts'
import type { WrittenValue } from './write-entry.ts'

/** A code that the registry does not know yet. */
export interface Addition {
  readonly value: CodeValue
  /** The code as the docs write it. */
  readonly raw: string
  readonly name: string
  /** Its anchors, without the conventional one (`apiCode-8`). */
  readonly anchors: readonly string[]
  /** What the docs say of it in the source language; `null` where they say nothing. */
  readonly text: string | null
  /** What else its entry holds: aliases, a status. */
  readonly more?: Readonly<Record<string, WrittenValue>>
}

/** An entry that changes: its text is another, a translation lags, a removed code is back, an anchor is new. */
export interface Revision {
  readonly value: CodeValue
  readonly edit: EntryEdit
}

/** What the docs ask the registry to write for one set. */
export interface SetChanges {
  readonly set: string
  /** Where the docs have the set; `null` where nobody knows. */
  readonly identity: SetIdentity | null
  /** In ascending order of value. */
  readonly additions: readonly Addition[]
  readonly revisions: readonly Revision[]
}
