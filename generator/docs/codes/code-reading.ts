import type { Range } from '../../model/types.ts'
import type { Token } from './token.ts'

/** What a code cell says. */
export interface CodeReading {
  /** The code part of the cell. */
  readonly raw: string
  /** The codes: none where the cell holds a range. */
  readonly tokens: readonly Token[]
  readonly range: Range | null
  /** The name beside the code, where there is one. */
  readonly name: string | null
}
