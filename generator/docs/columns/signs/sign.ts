import type { HeaderMeaning } from '../../../lexicon/match-header.ts'
import type { ColumnProfile } from '../column-profile.ts'
import type { SiblingCodes } from '../siblings.ts'

/** A column that may hold the codes of a table, and what stands round it. */
export interface Candidate {
  readonly column: ColumnProfile
  /** The other columns that are not empty, without those that stand beside codes whatever the table is about. */
  readonly others: readonly ColumnProfile[]
  /** All columns that are not empty. */
  readonly columns: readonly ColumnProfile[]
  readonly above: Above
  /** A table of codes of the document that is headed alike; `null` where none is known. */
  readonly sibling: SiblingCodes | null
}

/** What the words above a table speak of; `null` where there are none. */
export interface Above {
  /** The nearest heading; else what the file is called. */
  readonly heading: HeaderMeaning | null
  /** The last sentence of the paragraph right above. */
  readonly lead: HeaderMeaning | null
  /** Whether the heading says that a glossary stands below. */
  readonly isOfGlossary: boolean
  /** Whether the heading, or that of the page, says that enumerations stand below. */
  readonly isOfEnumerations: boolean
  /** Whether the heading speaks of values, or ends with the name of a field that may hold them. */
  readonly isOfValues: boolean
  /** Whether the heading says that calls stand below. */
  readonly isOfCalls: boolean
  /** Whether the heading is the path of a call, or speaks of an object: what either answers with has fields. */
  readonly isOfFields: boolean
}

/** Tells how far a sign is there: from 0 to 1, or whether it is. What it counts for is said in `weights.ts`. */
export type Sign = (candidate: Candidate) => number | boolean
