import type { Limits } from '../../config/limits.ts'

/** A limit that a document exceeds, and where. */
export interface Excess {
  readonly limit: keyof Limits
  readonly line: number
  readonly count: number
}
