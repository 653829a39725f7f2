import type { Place } from '../../diagnostics/diagnostic.ts'
import type { AttributeValue, CodeStatus, CodeValue, ValueType } from '../types.ts'

/** A piece of the registry's text, by UTF-16 offsets; `end` is not part of it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a locale's docs said last of a code that they do not hold any more. */
export interface LastText {
  readonly text: string
  /** The first sentence, where it is not the whole text. */
  readonly summary: string | null
  /** The user-facing message, where it is not the text. */
  readonly message: string | null
  readonly anchor: string | null
  readonly file: string | null
}

/** One code that was ever published. */
export interface RegistryEntry {
  readonly value: CodeValue
  readonly name: string
  /** Former names, the oldest first: they stay as deprecated aliases. */
  readonly was: readonly string[]
  readonly kind: string | null
  /** The TypeScript type of the response's data. */
  readonly data: string | null
  readonly status: CodeStatus
  /** Why the code is deprecated; `''` where the registry says that it is and not why. */
  readonly deprecated: string | null
  /** The anchors that the docs ever gave the code, but the conventional one (`apiCode-8`). */
  readonly anchors: readonly string[]
  /** The code as the docs wrote it last, where that is not its value (`0x80070005`). */
  readonly raw: string | null
  /** By locale: what the docs said last of a removed code. */
  readonly last: Readonly<Record<string, LastText>>
  /** Every other key: words of the team's. */
  readonly facets: Readonly<Record<string, AttributeValue>>
  /** Where the entry begins. */
  readonly origin: Place
  /** The entry's text, from its key to the end of its value. */
  readonly span: Span
}

/** The codes of one set that were ever published. */
export interface RegistrySet {
  readonly id: string
  /** What its keys say: numbers, or quoted strings; `null` where there is none yet. */
  readonly type: ValueType | null
  /** In the order of the file. */
  readonly entries: readonly RegistryEntry[]
  readonly byValue: ReadonlyMap<CodeValue, RegistryEntry>
  readonly origin: Place
  /** The set's text, from its key to the end of its last entry. */
  readonly span: Span
}

/** The append-only list of every code ever published. */
export interface Registry {
  /** The registry's path, or `null` where the run keeps no names. */
  readonly file: string | null
  readonly text: string
  /** In the order of the file. */
  readonly sets: ReadonlyMap<string, RegistrySet>
  /** Whether every entry could be read. Where not, an entry that is missing here need not be missing in the file. */
  readonly intact: boolean
}
