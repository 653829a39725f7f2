import type { Place } from '../../diagnostics/diagnostic.ts'
import type { AttributeType, AttributeValue, CodeStatus, CodeValue, ValueType } from '../types.ts'

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

/** What a translation still says of a text that the source has changed. */
export interface StaleTranslation {
  /** The text of the source that it translates. */
  readonly of: string
  /** How the translation reads: once it reads otherwise, it is stale no more. */
  readonly text: string
}

/** What is needed to know a published set again, and to hold what was published of it: the key `$`. */
export interface SetIdentity {
  /** The documents that hold its tables; `file#heading` for a further table of one document. */
  readonly at: readonly string[]
  /** The heading above the first table. */
  readonly heading: string | null
  /** The locale that the recorded texts are in. */
  readonly language: string | null
  /** The types of the columns that were published beside the codes and their texts, by header. */
  readonly columns: Readonly<Record<string, AttributeType>>
}

/** One code that was ever published. */
export interface RegistryEntry {
  readonly value: CodeValue
  readonly name: string
  /** What the docs say of the code, as plain text in the language of the set; `null` where nothing is recorded yet. */
  readonly text: string | null
  /** The translations that did not follow the text yet, by locale. */
  readonly stale: Readonly<Record<string, StaleTranslation>>
  /** What the docs call the code, accepted beside its name. */
  readonly called: readonly string[]
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
  /** `null` where the registry does not say yet, as registries of former versions do not. */
  readonly identity: SetIdentity | null
  /** The text of the key `$`, from the key to the end of its value. */
  readonly identitySpan: Span | null
  readonly origin: Place
  /** The set's text, from its key to the end of its last entry. */
  readonly span: Span
}

/** What a call could return when it was published last: the key `$outcomes`. */
export interface RecordedOutcome {
  readonly id: string
  readonly set: string
  /** The document in the source language; `#heading` behind it where it speaks of several calls. */
  readonly at: string
  /** What the docs called the call. */
  readonly heading: string | null
  readonly codes: readonly CodeValue[]
  /** Where the registry speaks of it; `null` where it does not yet. */
  readonly origin: Place | null
  /** Its text, from the key to the end of its value. */
  readonly span: Span | null
}

/** The append-only list of every code ever published. */
export interface Registry {
  /** The registry's path, or `null` where the run keeps no names. */
  readonly file: string | null
  readonly text: string
  /** In the order of the file. */
  readonly sets: ReadonlyMap<string, RegistrySet>
  /** What single calls can return, by id. */
  readonly outcomes: ReadonlyMap<string, RecordedOutcome>
  /** Where the key `$outcomes` begins; `null` where there is none. */
  readonly outcomesStart: number | null
  /** Whether every entry could be read. Where not, an entry that is missing here need not be missing in the file. */
  readonly intact: boolean
}

/** Where an offset of the registry's text is. */
export type Locate = (offset: number) => Place
