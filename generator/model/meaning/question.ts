import type { StaleTranslation } from '../registry/types.ts'
import type { SetIdentity } from '../registry/types.ts'
import type { Revision } from '../registry/changes.ts'
import type { CodeValue } from '../types.ts'

interface Asked {
  readonly set: string
  /** The codes that it is about; one of them is enough to answer it. None where it is about the set. */
  readonly codes: readonly CodeValue[]
  /** What `accept` prints once it is answered. */
  readonly answer: string
}

/**
 * What a run asks a person about what was published. `accept` answers it: what the docs say is meant.
 *
 * - `vanished`: codes are not in the docs any more.
 * - `meaning`: codes say another thing, or are called another thing. `revisions` hold what is recorded then.
 * - `columns`: published columns are gone or hold another type.
 * - `stale`: a translation did not follow its source.
 */
export type Question =
  | (Asked & { readonly kind: 'vanished' })
  | (Asked & { readonly kind: 'meaning'; readonly revisions: readonly Revision[] })
  | (Asked & { readonly kind: 'columns'; readonly identity: SetIdentity })
  | (Asked & {
      readonly kind: 'stale'
      readonly locale: string
      /** What the source says now, and all translations that do not say it. */
      readonly text: string
      readonly stale: Readonly<Record<string, StaleTranslation>>
    })
