import type { CodeValue } from '../types.ts'

/** A code that the registry does not know yet. */
export interface Addition {
  readonly value: CodeValue
  /** The code as the docs write it. */
  readonly raw: string
  readonly name: string
  /** Its anchors, without the conventional one (`apiCode-8`). */
  readonly anchors: readonly string[]
}

/** An entry that changes: a removed code is back, or the docs gave a code another anchor. */
export interface Revision {
  readonly value: CodeValue
  /** Whether the entry was a removed one and is not any more. */
  readonly revived: boolean
  /** Every anchor that the docs ever gave the code, without the conventional one. */
  readonly anchors: readonly string[]
}

/** What the docs ask the registry to write for one set. */
export interface SetChanges {
  readonly set: string
  /** In ascending order of value. */
  readonly additions: readonly Addition[]
  readonly revisions: readonly Revision[]
}
